# Runs the file `copy` of each folder that it is given, as if it were pasted there.
. "$WARM_AWS/aws.sh"
for folder in "$@"; do
  cd "$folder" || exit 1
  . ./copy >output 2>&1
done
exit 0
