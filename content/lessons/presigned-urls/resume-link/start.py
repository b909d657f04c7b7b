# Write the whole program.
# The other programs of this page show how a link is made and opened.
