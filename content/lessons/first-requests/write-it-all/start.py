# Your program begins here.
