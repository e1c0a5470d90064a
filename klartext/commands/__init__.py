"""One module for each family of commands; `add` tells the parser of them."""
