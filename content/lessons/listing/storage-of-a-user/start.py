# Write the whole program.
# The other programs of this page show how one begins.
