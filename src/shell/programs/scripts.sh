#### Backup with usage, getopts-like parsing and logging
#!/usr/bin/env bash
# Backup with usage, getopts-like parsing and logging
set -euo pipefail
readonly PROG="$(basename "${BASH_SOURCE[0]}")"
usage() {
  cat <<EOF
Usage: $PROG [-b bucket] [-n] DIR
  -b  bucket
EOF
}
log() { printf '[%s] %s\n' "${1^^}" "${*:2}"; }
die() { log error "$@" >&2; exit 1; }
BUCKET=${BUCKET:-my-backups}
DRY_RUN=false
set -- -b photos -n docs
while [[ $# -gt 0 ]]; do
  case "$1" in
    -b|--bucket) BUCKET="$2"; shift 2 ;;
    -n|--dry-run) DRY_RUN=true; shift ;;
    -h|--help) usage; exit 0 ;;
    --) shift; break ;;
    -*) die "unknown option $1" ;;
    *) break ;;
  esac
done
DIR=${1:?directory missing}
mkdir -p "$DIR"; echo hi > "$DIR/a.txt"
[[ -d $DIR ]] || die "no $DIR"
if $DRY_RUN; then
  log info "would sync $DIR to s3://$BUCKET/$DIR"
  aws s3 sync "$DIR" "s3://$BUCKET/$DIR" --dryrun
else
  aws s3 sync "$DIR" "s3://$BUCKET/$DIR"
fi
usage
#### total=0; count=0
total=0; count=0
while read -r date time size name; do
  total=$((total + size)); count=$((count + 1)); names[count]=$name
done <<< "$(aws s3 ls s3://bucket/)"
echo "Total: $total in $count"; printf '%s\n' "${names[@]}"
printf 'Average: %d\n' $((total / count))
#### from AWS docs examples
# from AWS docs examples
###############################################################################
# function errecho
###############################################################################
function errecho() {
  printf "%s\n" "$*" 1>&2
}
function iecho() {
  if [[ $VERBOSE == true ]]; then
    echo "$@"
  fi
}
function bucket_exists() {
  local bucket_name
  bucket_name=$1

  # Check whether the bucket already exists.
  # We suppress all output - we're interested only in the return code.

  if aws s3api head-bucket \
    --bucket "$bucket_name" \
    >/dev/null 2>&1; then
    return 0 # 0 in Bash script means true.
  else
    return 1 # 1 in Bash script means false.
  fi
}
function create_bucket() {
  local bucket_name region_code response
  local option OPTARG # Required to use getopts command in a function.

  # bashsupport disable=BP5008
  function usage() {
    echo "function create_bucket"
    echo "  -b bucket_name"
    echo ""
  }
  while getopts "b:r:h" option; do
    case "${option}" in
      b) bucket_name="${OPTARG}" ;;
      r) region_code="${OPTARG}" ;;
      h)
        usage
        return 0
        ;;
      \?)
        echo "Invalid parameter"
        usage
        return 1
        ;;
    esac
  done

  if [[ -z "$bucket_name" ]]; then
    errecho "ERROR: You must provide a bucket name with the -b parameter."
    usage
    return 1
  fi

  local bucket_config_arg
  # A location constraint for "us-east-1" returns an error.
  if [[ -n "$region_code" ]] && [[ "$region_code" != "us-east-1" ]]; then
    bucket_config_arg="--create-bucket-configuration LocationConstraint=$region_code"
  fi

  iecho "Parameters:\n"
  iecho "    Bucket name:   $bucket_name"

  if (bucket_exists "$bucket_name"); then
    errecho "ERROR: A bucket with that name already exists. Try again."
    return 1
  fi

  # shellcheck disable=SC2086
  response=$(aws s3api create-bucket \
    --bucket "$bucket_name" \
    $bucket_config_arg)

  # shellcheck disable=SC2181
  if [[ ${?} -ne 0 ]]; then
    errecho "ERROR: AWS reports create-bucket operation failed.\n$response"
    return 1
  fi
  echo "$response"
}
VERBOSE=true
create_bucket -b missing-1 -r eu-west-1; echo "rc $?"
create_bucket -b there; echo "rc $?"
OPTIND=1; create_bucket; echo "rc $?"
#### function main() {
function main() {
  local -r bucket="${1:-demo}" ; shift || true
  local files=("$@") f i=0
  for f in "${files[@]}"; do
    i=$((i+1))
    printf '%2d/%d %s\n' "$i" "${#files[@]}" "$f"
    aws s3 cp "$f" "s3://$bucket/${f##*/}" --content-type "$(mime "$f")"
  done
}
mime() {
  case "${1##*.}" in
    jpg|jpeg) echo image/jpeg ;;
    txt) echo text/plain ;;
    *) echo application/octet-stream ;;
  esac
}
main bkt a/b.jpg "c d.txt" e.bin
main
#### retry() {
retry() {
  local n=1 max=3 delay=0
  while true; do
    "$@" && break || {
      if [[ $n -lt $max ]]; then
        ((n++))
        echo "Command failed. Attempt $n/$max:"
        sleep $delay
      else
        echo "The command has failed after $n attempts." >&2
        return 1
      fi
    }
  done
}
retry aws s3 fail; echo $?
retry aws s3 cp a b; echo $?
#### declare -A sizes
declare -A sizes
while IFS=$'\t' read -r key size; do sizes["$key"]=$size; done <<< "$(aws s3api list-objects-v2 --bucket b --query 'Contents[].[Key,Size]' --output text)"
for k in "${!sizes[@]}"; do printf '%-12s %8d\n' "$k" "${sizes[$k]}"; done | sort
echo "${#sizes[@]}"
#### for b in $(aws s3api list-buckets --query 'Buckets[].Name' -
for b in $(aws s3api list-buckets --query 'Buckets[].Name' --output text); do
  echo "== $b"
  case $b in one) continue;; three) break;; esac
  aws s3api get-bucket-location --bucket "$b" --query LocationConstraint --output text
done
#### human() {
human() {
  local b=${1:-0} d='' s=0 S=(B KiB MiB GiB TiB)
  while ((b > 1024)); do
    d="$(printf ".%02d" $((b % 1024 * 100 / 1024)))"
    b=$((b / 1024))
    let s++
  done
  echo "$b$d ${S[$s]}"
}
human 10; human 2000; human 123456789
#### date_stamp=2026-05-17
date_stamp=2026-05-17
IFS=- read -r year month day <<< "$date_stamp"
echo "$year/$month/$day" $((10#$month + 1)) "${date_stamp//-/}"
KEEP=7
for i in {01..03}; do f="backup-2026-05-$i.tar.gz"; touch "$f"; done
ls backup-*.tar.gz | sort -r | tail -n +2 | while read -r old; do echo "delete $old"; rm -- "$old"; done
ls backup-*
#### POSIX style
#!/bin/sh
# POSIX style
if [ $# -lt 1 ]; then
  echo "usage: $0 bucket" >&2
  exit 64
fi
bucket="$1"
: "${REGION:=eu-west-1}"
export AWS_DEFAULT_REGION="$REGION"
if ! aws s3api head-bucket --bucket "missing-$bucket" 2>/dev/null; then
  echo "creating $bucket in $AWS_DEFAULT_REGION"
fi
[ -n "$bucket" ] && [ "$bucket" != "two" ] && echo ok
unset REGION
echo "${REGION-unset}"
#### opts=(--sse AES256 --storage-class "STANDARD_IA")
opts=(--sse AES256 --storage-class "STANDARD_IA")
[[ -n ${ACL:-} ]] && opts+=(--acl "$ACL")
excludes=('*.tmp' '.git/*')
for e in "${excludes[@]}"; do opts+=(--exclude "$e"); done
aws s3 sync . s3://b "${opts[@]}"
cmd=(aws s3 cp "my file.txt" s3://b/); "${cmd[@]}"; echo "${cmd[*]}"
#### while getopts ":b:p:dh" opt; do
while getopts ":b:p:dh" opt; do
  case ${opt} in
    b ) bucket=$OPTARG ;;
    p ) prefix=$OPTARG ;;
    d ) delete=1 ;;
    h ) echo usage; exit 0 ;;
    \? ) echo "Invalid option: -$OPTARG" 1>&2 ;;
    : ) echo "Option -$OPTARG requires an argument" 1>&2; exit 1 ;;
  esac
done
shift $((OPTIND -1))
echo "${bucket:-none} ${delete:-0} rest: $*"
#### confirm() { read -r -p "Are you sure? [y/N] " response; case
confirm() { read -r -p "Are you sure? [y/N] " response; case "$response" in [yY][eE][sS]|[yY]) true ;; *) false ;; esac; }
echo y | confirm && echo yes
confirm <<< no || echo no
if confirm < /dev/null; then echo y; else echo n; fi
#### is_number() { [[ $1 =~ ^[0-9]+$ ]]; }
is_number() { [[ $1 =~ ^[0-9]+$ ]]; }
valid_bucket() { local n=$1; (( ${#n} >= 3 && ${#n} <= 63 )) && [[ $n =~ ^[a-z0-9][a-z0-9.-]*[a-z0-9]$ ]] && [[ ! $n == *..* ]]; }
for b in ab my-bucket My-Bucket a..b 123 "x y" -abc; do if valid_bucket "$b"; then echo "ok $b"; else echo "bad $b"; fi; done
is_number 12 && echo num; is_number 1a || echo nan
url=s3://bucket/some/key.txt
if [[ $url =~ ^s3://([^/]+)/(.*)$ ]]; then bucket=${BASH_REMATCH[1]} key=${BASH_REMATCH[2]}; fi; echo "$bucket $key"
path=${url#s3://}; echo "${path%%/*} ${path#*/} ${path##*/} $(dirname "$path")"
#### LOG=backup.log
LOG=backup.log
exec_log() { echo "+ $*" >> "$LOG"; "$@" >> "$LOG" 2>&1; }
exec_log aws s3 cp x y
exec_log aws s3 fail || echo "failed $?"
cat $LOG
{
  echo "--- summary"
  wc -l < "$LOG"
} | tee -a summary.txt
#### errors=0
errors=0
check() {
  local name=$1; shift
  if "$@" > /dev/null 2>&1; then echo "PASS $name"; else echo "FAIL $name"; errors=$((errors+1)); fi
}
check head aws s3api head-object --key a
check missing aws s3api head-object --key missing
check true true
(( errors == 0 )) || { echo "$errors errors"; exit 1; }
#### cat > config.env <<'EOF'
cat > config.env <<'EOF'
# comment
BUCKET=from-file
PREFIX="a b"
EOF
set -a; . ./config.env; set +a
bash -c 'echo "$BUCKET|$PREFIX"'
source config.env && echo "$PREFIX"
while IFS='=' read -r k v; do [[ $k == \#* || -z $k ]] && continue; echo "$k -> $v"; done < config.env
export $(grep -v '^#' config.env | grep BUCKET | xargs); env | grep ^BUCKET
#### mapfile -t keys <<< "$(aws s3api list-objects-v2 --bucket b 
mapfile -t keys <<< "$(aws s3api list-objects-v2 --bucket b --output text | cut -f1)"
echo "${#keys[@]}"; for ((i = 0; i < ${#keys[@]}; i += 2)); do echo "batch: ${keys[@]:i:2}"; done
printf '%s\n' "${keys[@]/#/s3://b/}"
joined=$(IFS=,; echo "${keys[*]}"); echo "$joined"
printf -v list '{Key=%s},' "${keys[@]}"; echo "[${list%,}]"
#### color() { if [ -t 1 ]; then printf '\033[31m%s\033[0m\n' "$1
color() { if [ -t 1 ]; then printf '\033[31m%s\033[0m\n' "$1"; else echo "$1"; fi; }
color red
RED='\033[0;31m'; NC='\033[0m'
echo -e "${RED}x${NC}" | head -c 3 | wc -c
printf "%-20s|%10s|\n" name size; printf '%s: %d%%\n' done 50; printf '%5.1f|%e|%x|%o|%c|%i|%+d|%q\n' 3.14159 1234.5 255 8 abc 42 7 "a b"; printf '%s %s\n' a b c; printf '%b\n' 'a\tb'; printf -- '-%s-\n' x; printf '%.3s|%5s|%-5s|\n' abcdef ab cd; printf '%03d %3d\n' 7 7; printf '\n'; printf '%u\n' 3
#### f() { local IFS=$'\n'; local -a lines=($(printf 'a b\nc\n'))
f() { local IFS=$'\n'; local -a lines=($(printf 'a b\nc\n')); echo "${#lines[@]}"; }
f; args=("$@"); echo "${args[1]}" "${#args[@]}"; last="${!#}"; echo "$last"; echo "${@:1:1}"
for ((i=$#; i>0; i--)); do echo "${!i}"; done
indirect() { local -r var=$1; echo "${!var}"; }; HELLO=world; indirect HELLO
swap() { local t=$a; a=$b; b=$t; }; a=1 b=2; swap; echo $a $b
#### source_dir="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
source_dir="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
echo "$source_dir" | grep -c / 
pushd . > /dev/null 2>&1; mkdir -p x/y; (cd x/y; pwd | grep -o 'x/y'); cd x && cd - > /dev/null; popd > /dev/null 2>&1
OLD=$PWD; cd x; cd "$OLDPWD"; [ "$PWD" = "$OLD" ] && echo back
#### x=5
x=5
[[ $x -gt 3 && $x -lt 10 ]] && echo in
if [[ $x == [0-9] || $x == [1-9][0-9] ]]; then echo digit; fi
[[ ! $x ]] || echo nonempty
[[ abc < abd ]] && echo less
if test "$x" -eq 5; then echo five; elif ((x == 6)); then echo six; else echo other; fi
[[ $(aws s3 ls | wc -l) -eq 3 ]] && echo three
((x >= 5)) && ((x <= 5)) && echo exactly
[ "$x" == 5 ] && echo dbl
unset x; [[ -z ${x+set} ]] && echo unset; [[ -z ${x:-} ]] && echo empty
#### cat <<-EOT
cat <<-EOT
	indented $1
	$(case $1 in one) echo sub;; esac)
	EOT
cat << "X" | tr a-z A-Z
$no `sub`
X
while read -r l; do echo "> $l"; done << END
a $((1+1))
b \$x
END
f() { cat << E1; cat << E2
one
E1
two
E2
}
f
#### lock=.lock
lock=.lock
if mkdir "$lock" 2>/dev/null; then trap 'rmdir "$lock"; echo unlocked' EXIT; else echo locked; exit 1; fi
if ! mkdir "$lock" 2>/dev/null; then echo already; fi
( exit 7 ); echo $?
exit 0
#### tmpdir=$(mktemp -d) || exit 1
tmpdir=$(mktemp -d) || exit 1
trap 'rm -rf "$tmpdir"' EXIT
echo 1 > "$tmpdir/a"; ls "$tmpdir"; [ -d "$tmpdir" ] && echo dir
t=$(mktemp); [ -f "$t" ] && echo file; rm -f "$t"
t=$(mktemp list.XXXXXX); [[ $t == list.?????? ]] && echo named
t=$(mktemp -u); [ -e "$t" ] || echo dry
#### readonly A=1
readonly A=1
A=2 || echo cannot
echo "still $A"
#### declare -r B=2; (B=3; echo no) ; echo $?; unset B; echo $? $
declare -r B=2; (B=3; echo no) ; echo $?; unset B; echo $? $B; local_test() { local -i n=3; n+=4; echo $n; local -a z; z[2]=q; echo ${#z[@]}; }; local_test
declare -a arr=("$@"); echo ${#arr[@]}; declare -x EXP=1; bash -c 'echo $EXP'; typeset t=5; echo $t; declare u; echo "[${u-unset}]"; export -n EXP; bash -c 'echo "[$EXP]"'; declare -i h=0x10; echo $h
#### echo one; exit; echo two
echo one; exit; echo two
#### f() { echo "in f"; return 1; }
f() { echo "in f"; return 1; }
f && echo yes || echo no
! f && echo negated
if f; then echo t; else echo "e $?"; fi
f | cat; echo "${PIPESTATUS[0]} ${PIPESTATUS[1]}"
x=$(f); echo "$x $?"
while f; do echo loop; done; echo $?
{ f; echo "g $?"; } 2>&1
(f); echo $?
y=`f`; echo "$y"
#### str="  trim me  "
str="  trim me  "
t="${str#"${str%%[![:space:]]*}"}"; t="${t%"${t##*[![:space:]]}"}"; echo "[$t]"
echo "${str// /}" "${#str}"; s=Hello; echo "${s:0:1}${s:1}" ${s,,} "${s/l/L}" ${s: -3}
lower=$(echo "$s" | tr '[:upper:]' '[:lower:]'); echo $lower; rep=$(printf '=%.0s' {1..10}); echo "$rep"
file=/path/to/archive.tar.gz; base=${file##*/}; echo "$base ${base%%.*} ${base#*.} ${file%/*}"
[[ $base == *.tar.gz ]] && echo tgz; [[ $file == /path/* ]] && echo abs
echo "${s}_${nothing:-x}" "${s:+yes}" "a"'b'"$s"; echo "tab	x"; echo 'a\nb'; echo -e 'a\nb'; echo "a\nb"
