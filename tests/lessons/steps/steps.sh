# Runs programs of bash one after the other: for each, its path and the address of its S3.
. "$WARM_AWS/aws.sh"
while [ $# -gt 0 ]; do
  folder=$(dirname "$1")
  (
    cd "$folder" || exit 1
    export AWS_ENDPOINT_URL="$2"
    set -e
    . "./$(basename "$1")"
  ) >"$folder/.output" 2>&1
  echo $? >"$folder/.code"
  shift 2
done
