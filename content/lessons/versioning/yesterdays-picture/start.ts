// Write the whole program. The bucket and the versions are there already.
// The other programs of this page show how one begins.
