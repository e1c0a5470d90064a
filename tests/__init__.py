"""The tests mirror the tree; browser/ holds the journeys, load/ the benchmarks."""
