# Write the whole program.
# The presigned URL above shows how one link is made.
