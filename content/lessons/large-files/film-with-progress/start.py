# Write the whole program.
# The program above shows how one begins.
