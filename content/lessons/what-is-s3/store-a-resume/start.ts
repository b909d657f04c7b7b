// Your program begins here.
