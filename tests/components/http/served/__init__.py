"""A small application behind our headers, cookies and routes, for tests with a real server."""
