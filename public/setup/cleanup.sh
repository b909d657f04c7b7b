#!/usr/bin/env bash
# Learn S3, clean-up: removes from your AWS account what setup.sh or learn-s3.yaml made there, with everything that is
# stored in it. It says what it has found, and asks before it removes it.
#
# Paste the whole script into AWS CloudShell (https://console.aws.amazon.com/cloudshell/), or upload it there and run
#   bash cleanup.sh [--dry-run] [--mark MARK] [--yes]
#
#   --dry-run  only say what would be removed
#   --mark     remove the set-up with this mark only
#   --yes      do not ask
#
# A bucket is removed if its name is one of the course with a mark behind it, and if it has the tag project=learn-s3 or
# the mark of a bucket that has it: a program that deletes a bucket and makes it again leaves it without its tag.

# A function in a subshell: pasted, it neither ends your shell nor leaves anything behind in it.
learn_s3_cleanup() (
  set -euo pipefail
  export AWS_PAGER=''

  # Written by the tests from what the programs of the course send. Change nothing between these two lines by hand.
  # BEGIN COURSE
  names=(
    my-archive
    my-documents
    my-guestbook
    my-invoices
    my-jobs
    my-letters
    my-little-website
    my-novel
    my-photo-app
    my-photos
    my-photos-2026
    my-photos-backup
    my-reports
    my-server-logs
    my-social-app
    my-social-app-old
    my-social-app-public
    my-social-app-test
    my-test-bucket
    my-travel-photos
    my-uploads
    my-videos
  )
  # END COURSE
  dry_run='no'
  ask='yes'
  only_mark=''
  left=0

  stop() {
    printf '\nStopped: %s\n' "$1" >&2
    exit 1
  }
  say() {
    printf '%s\n' "$1"
  }
  words() { # a text of the CLI as words; it writes None for nothing
    tr '\t\n' '  ' | sed 's/\bNone\b//g'
  }

  while [ $# -gt 0 ]; do
    case $1 in
      --dry-run) dry_run='yes' && shift ;;
      --mark) only_mark=${2:?"--mark takes the mark of a set-up"} && shift 2 ;;
      --yes) ask='no' && shift ;;
      *) stop "there is no option $1." ;;
    esac
  done
  caller=$(aws sts get-caller-identity --query Arn --output text) ||
    stop 'AWS does not know who you are. In CloudShell you are signed in; elsewhere, run "aws login" or "aws configure sso" first.'

  mark_of() { # the mark of a bucket whose name is one of the course
    local name
    for name in "${names[@]}"; do
      if [[ $1 =~ ^$name-([a-z0-9]{4,8})$ && ${1#"$name"-} =~ [0-9] ]]; then
        printf '%s' "${1#"$name"-}"
        return
      fi
    done
  }
  is_of_course() { # whether a bucket carries the tag of this course
    [ "$(aws s3api get-bucket-tagging --bucket "$1" --query "TagSet[?Key=='project'].Value | [0]" --output text 2>/dev/null)" = learn-s3 ]
  }
  find_buckets() {
    local owned bucket mark candidates=() marks=' '
    owned=$(aws s3api list-buckets --query 'Buckets[].Name' --output text | words)
    for bucket in $owned; do
      mark=$(mark_of "$bucket")
      if [ -z "$mark" ] || [[ -n $only_mark && $mark != "$only_mark" ]]; then continue; fi
      candidates+=("$bucket")
      if [[ $marks != *" $mark "* ]] && is_of_course "$bucket"; then marks+="$mark "; fi
    done
    for bucket in ${candidates[@]+"${candidates[@]}"}; do
      if [[ $marks == *" $(mark_of "$bucket") "* ]]; then printf '%s ' "$bucket"; fi
    done
  }
  of_mark() { # those of its arguments that belong to --mark, or all
    local name
    for name in "$@"; do
      if [ -z "$only_mark" ] || [ "$name" = "learn-s3-$only_mark" ]; then printf '%s ' "$name"; fi
    done
  }

  buckets=$(find_buckets)
  # Word by word on purpose: names hold no spaces.
  # shellcheck disable=SC2046
  roles=$(of_mark $(aws iam list-roles --path-prefix /learn-s3/ --query 'Roles[].RoleName' --output text | words))
  # shellcheck disable=SC2046
  users=$(of_mark $(aws iam list-users --path-prefix /learn-s3/ --query 'Users[].UserName' --output text | words))
  # A stack has the name that its maker chose, so its description is looked at; its mark is the end of its role's name.
  stacks=$(aws cloudformation describe-stacks --output text --query \
    "Stacks[?starts_with(not_null(Description, ''), 'Learn S3:') && (Outputs[?OutputKey=='Mark'].OutputValue | [0] == '$only_mark' || '$only_mark' == '')].StackName" \
    2>/dev/null | words) || stacks=''

  say "Learn S3, clean-up, signed in as $caller"
  say ''
  if [ -z "${buckets// /}${roles// /}${users// /}${stacks// /}" ]; then
    say 'There is nothing to remove in this account.'
    exit 0
  fi
  say 'This was found, and all of it would be removed for good:'
  for bucket in $buckets; do
    # Old versions and delete markers are counted: they are stored, too.
    count=$(aws s3api list-object-versions --bucket "$bucket" --output text \
      --query 'length([Versions, DeleteMarkers][].Key)' | words | awk '{ for (i = 1; i <= NF; i++) sum += $i } END { print sum + 0 }')
    say "  - the bucket $bucket, with $count objects and old versions"
  done
  for role in $roles; do say "  - the IAM role $role"; done
  for user in $users; do say "  - the IAM user $user, with its keys"; done
  for stack in $stacks; do say "  - the CloudFormation stack $stack"; done
  say ''
  if [ "$dry_run" = yes ]; then
    say 'Nothing was removed: this was a dry run.'
    exit 0
  fi
  if [ "$ask" = yes ]; then
    printf 'Remove it? There is no undo. [y/N] '
    # From the keyboard, also when this script itself was pasted.
    read -r answer </dev/tty
    [[ $answer == [yY]* ]] || stop 'nothing was removed.'
  fi

  batch=$(mktemp)
  trap 'rm -f "$batch"' EXIT
  abort_uploads() {
    local key id
    while IFS=$'\t' read -r key id; do
      if [ -n "$id" ]; then aws s3api abort-multipart-upload --bucket "$1" --key "$key" --upload-id "$id"; fi
    done < <(aws s3api list-multipart-uploads --bucket "$1" --query 'Uploads[].[Key, UploadId]' --output text)
  }
  delete_versions() { # all versions and delete markers, up to 1,000 with one request
    local errors bypass=''
    # For a retention in governance mode; S3 takes it for a bucket with Object Lock only. One in compliance mode nobody can end.
    if aws s3api get-object-lock-configuration --bucket "$1" >/dev/null 2>&1; then bypass=--bypass-governance-retention; fi
    while true; do
      # The backticks are JMESPath's.
      # shellcheck disable=SC2016
      aws s3api list-object-versions --bucket "$1" --max-items 1000 --output json --query \
        '{Quiet: `true`, Objects: [Versions, DeleteMarkers][].{Key: Key, VersionId: VersionId}}' >"$batch"
      if ! grep -q '"Key"' "$batch"; then return 0; fi
      errors=$(aws s3api delete-objects --bucket "$1" --delete "file://$batch" ${bypass:+"$bypass"} \
        --query 'Errors[].[Key, Code, Message]' --output text) || return 1
      if [ -n "${errors//None/}" ]; then
        say "$errors"
        return 1
      fi
    done
  }
  for bucket in $buckets; do
    say "Emptying $bucket"
    abort_uploads "$bucket"
    if ! delete_versions "$bucket"; then
      say "$bucket could not be emptied."
      left=1
    fi
  done
  for stack in $stacks; do
    say "Deleting the stack $stack"
    aws cloudformation delete-stack --stack-name "$stack"
    aws cloudformation wait stack-delete-complete --stack-name "$stack" || left=1
  done
  owned=" $(aws s3api list-buckets --query 'Buckets[].Name' --output text | words) "
  for bucket in $buckets; do
    # Those of a stack went with it.
    if [[ $owned != *" $bucket "* ]]; then continue; fi
    say "Deleting $bucket"
    aws s3api delete-bucket --bucket "$bucket" || left=1
  done
  # shellcheck disable=SC2046
  for role in $(of_mark $(aws iam list-roles --path-prefix /learn-s3/ --query 'Roles[].RoleName' --output text | words)); do
    say "Deleting the role $role"
    for policy in $(aws iam list-role-policies --role-name "$role" --query 'PolicyNames' --output text | words); do
      aws iam delete-role-policy --role-name "$role" --policy-name "$policy"
    done
    aws iam delete-role --role-name "$role" || left=1
  done
  for user in $users; do
    say "Deleting the user $user"
    for key in $(aws iam list-access-keys --user-name "$user" --query 'AccessKeyMetadata[].AccessKeyId' --output text | words); do
      aws iam delete-access-key --user-name "$user" --access-key-id "$key"
    done
    for policy in $(aws iam list-user-policies --user-name "$user" --query 'PolicyNames' --output text | words); do
      aws iam delete-user-policy --user-name "$user" --policy-name "$policy"
    done
    aws iam delete-user --user-name "$user" || left=1
  done
  say ''
  if [ "$left" = 1 ]; then stop 'not everything could be removed. The lines above say what, and why.'; fi
  say 'All of it is removed. Keys of the role, if you still have some, do nothing any more.'
)
learn_s3_cleanup "$@"
