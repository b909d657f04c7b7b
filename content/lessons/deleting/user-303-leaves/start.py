# Write the whole program. The bucket and its objects are there already.
# The other programs of this page show how one begins.
