# What the AWS CLI answers to the programs beside.
aws() {
  case "$1 $2" in
    's3 ls') printf '2026-01-0%d 10:00:00 %10d %s\n' 1 10 a.jpg 2 2000 'b c.txt' 3 300000 d.tar.gz ;;
    's3api head-'*) case "$*" in *missing*) echo 'An error occurred (404)' >&2; return 254 ;; esac ;;
    's3api list-objects-v2') printf 'a.jpg\t10\nb c.txt\t2000\nd.tar.gz\t300000\n' ;;
    's3api list-buckets') printf 'one\ttwo\tthree\n' ;;
    's3 fail') echo 'fatal error' >&2; return 1 ;;
    *) printf 'aws'; printf ' [%s]' "$@"; echo ;;
  esac
}
