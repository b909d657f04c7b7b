#!/usr/bin/env bash
# Learn S3, set-up: makes the buckets of the course in your own AWS account, and a role that may use these buckets and
# nothing else. It says what it will do, and asks before it does it. Running it again is safe: it makes what is missing,
# and prints new keys. cleanup.sh, beside this file, removes all of it.
#
# Paste the whole script into AWS CloudShell (https://console.aws.amazon.com/cloudshell/), or upload it there and run
#   bash setup.sh [--origin URL] [--region NAME] [--mark MARK] [--only NAME]… [--yes]
#
#   --origin  the address of the page, without a path; its requests are allowed by the buckets' CORS rule
#   --region  where the buckets are made; us-east-1 otherwise
#   --mark    4 to 8 letters and digits that make the names of your buckets your own; a random one otherwise
#   --only    make this bucket only, for example my-social-app; say it once for each
#   --yes     do not ask
#
# It needs bash and the AWS CLI, version 2. Both are there in CloudShell.

# A function in a subshell: pasted, it neither ends your shell nor leaves anything behind in it.
learn_s3_setup() (
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
  bucket_actions=(
    s3:CreateBucket
    s3:DeleteBucket
    s3:GetBucketCORS
    s3:GetBucketLocation
    s3:GetBucketPolicy
    s3:GetBucketPolicyStatus
    s3:GetBucketPublicAccessBlock
    s3:GetBucketTagging
    s3:GetBucketVersioning
    s3:GetBucketWebsite
    s3:GetEncryptionConfiguration
    s3:GetLifecycleConfiguration
    s3:ListBucket
    s3:ListBucketMultipartUploads
    s3:ListBucketVersions
    s3:PutBucketCORS
    s3:PutBucketVersioning
    s3:PutBucketWebsite
    s3:PutLifecycleConfiguration
  )
  object_actions=(
    s3:AbortMultipartUpload
    s3:DeleteObject
    s3:DeleteObjectVersion
    s3:GetObject
    s3:GetObjectTagging
    s3:GetObjectVersion
    s3:ListMultipartUploadParts
    s3:PutObject
    s3:PutObjectTagging
  )
  exposed_headers=(
    ETag
    Accept-Ranges
    Content-Disposition
    Content-Encoding
    Content-Range
    Location
    x-amz-abort-date
    x-amz-abort-rule-id
    x-amz-access-point-alias
    x-amz-bucket-region
    x-amz-checksum-algorithm
    x-amz-checksum-crc32
    x-amz-checksum-crc32c
    x-amz-checksum-crc64nvme
    x-amz-checksum-sha1
    x-amz-checksum-sha256
    x-amz-checksum-type
    x-amz-copy-source-version-id
    x-amz-delete-marker
    x-amz-expiration
    x-amz-id-2
    x-amz-meta-album
    x-amz-meta-caption
    x-amz-meta-original-name
    x-amz-meta-uploaded-by
    x-amz-meta-uploadedby
    x-amz-mp-parts-count
    x-amz-object-lock-legal-hold
    x-amz-object-lock-mode
    x-amz-object-lock-retain-until-date
    x-amz-request-id
    x-amz-restore
    x-amz-server-side-encryption
    x-amz-storage-class
    x-amz-tagging-count
    x-amz-transition-default-minimum-object-size
    x-amz-version-id
  )
  # END COURSE
  origin='http://localhost:4321'
  region='us-east-1'
  mark=''
  ask='yes'
  only=()

  stop() {
    printf '\nStopped: %s\n' "$1" >&2
    exit 1
  }
  say() {
    printf '%s\n' "$1"
  }
  quoted() { # its arguments as a list of JSON: "a", "b"
    printf '"%s", ' "$@" | sed 's/, $//'
  }
  joined() { # its arguments after the first, with the first between them
    local between=$1
    shift
    printf '%s' "$1"
    shift
    if [ $# -gt 0 ]; then printf "$between%s" "$@"; fi
  }

  while [ $# -gt 0 ]; do
    case $1 in
      --origin) origin=${2:?"--origin takes an address"} && shift 2 ;;
      --region) region=${2:?"--region takes a name"} && shift 2 ;;
      --mark) mark=${2:?"--mark takes 4 to 8 letters and digits"} && shift 2 ;;
      --only) only+=("${2:?"--only takes the name of a bucket"}") && shift 2 ;;
      --yes) ask='no' && shift ;;
      *) stop "there is no option $1." ;;
    esac
  done
  if [ ${#only[@]} -gt 0 ]; then names=("${only[@]}"); fi
  [[ $origin =~ ^https?://[^/[:space:]\"]+$ ]] ||
    stop "$origin is not an origin, such as https://example.com: without a path, and without a slash at the end."

  caller=$(aws sts get-caller-identity --query Arn --output text) ||
    stop 'AWS does not know who you are. In CloudShell you are signed in; elsewhere, run "aws login" or "aws configure sso" first.'
  partition=$(cut -d: -f2 <<<"$caller")
  account=$(cut -d: -f5 <<<"$caller")

  # All buckets of this account. One that is there is never made again.
  owned=" $(aws s3api list-buckets --query 'Buckets[].Name' --output text | tr '\t\n' '  ') "
  is_owned() {
    [[ $owned == *" $1 "* ]]
  }
  is_of_course() { # whether a bucket carries the tag of this course
    [ "$(aws s3api get-bucket-tagging --bucket "$1" --query "TagSet[?Key=='project'].Value | [0]" --output text 2>/dev/null)" = learn-s3 ]
  }
  earlier_mark() { # the mark of an earlier set-up, if there was one
    local bucket name
    for bucket in $owned; do
      for name in "${names[@]}"; do
        if [[ $bucket =~ ^$name-([a-z0-9]{4,8})$ ]] && is_of_course "$bucket"; then
          printf '%s' "${bucket#"$name"-}"
          return
        fi
      done
    done
  }
  new_mark() { # letter, digit, letter, digit, letter, digit
    local letters=abcdefghijkmnpqrstuvwxyz text=''
    for _ in 1 2 3; do text+=${letters:RANDOM % ${#letters}:1}$((RANDOM % 10)); done
    printf '%s' "$text"
  }

  if [ -z "$mark" ]; then mark=$(earlier_mark); fi
  if [ -z "$mark" ]; then mark=$(new_mark); fi
  [[ $mark =~ ^[a-z0-9]{4,8}$ && $mark =~ [0-9] ]] ||
    stop "the mark $mark has to be 4 to 8 of a-z and 0-9, with at least one digit."
  buckets=("${names[@]/%/-$mark}")
  role="learn-s3-$mark"

  say 'Learn S3, set-up'
  say ''
  say "  Account  $account, signed in as $caller"
  say "  Region   $region"
  say "  Page     $origin"
  say "  Mark     $mark"
  say ''
  say 'This makes what is not there yet:'
  for bucket in "${buckets[@]}"; do
    if is_owned "$bucket"; then say "  - $bucket (is there, and keeps its objects)"; else say "  - $bucket"; fi
  done
  say '    Each is private, has the tag project=learn-s3, a CORS rule that lets the page send requests,'
  say '    and a lifecycle rule that removes incomplete uploads after a day.'
  say "  - the IAM role $role, with ${#bucket_actions[@]} + ${#object_actions[@]} permissions, on these buckets only."
  if [[ $caller == *:root ]]; then
    say "  - the IAM user $role, whose only permission is to take that role. The root user cannot take a role."
    say '    It gets an access key for this moment; the key is deleted before this script ends.'
  fi
  say ''
  say 'Then it prints keys of that role. They end by themselves after one hour. Empty buckets cost nothing;'
  say 'what you store and the requests you send are billed to your account.'
  say ''
  if [ "$ask" = yes ]; then
    printf 'Go on? [y/N] '
    # From the keyboard, also when this script itself was pasted.
    read -r answer </dev/tty
    [[ $answer == [yY]* ]] || stop 'nothing was made.'
  fi

  cors='{"CORSRules": [{"AllowedOrigins": ["'$origin'"], "AllowedMethods": ["GET", "HEAD", "PUT", "POST", "DELETE"],
    "AllowedHeaders": ["*"], "ExposeHeaders": ['$(quoted "${exposed_headers[@]}")'], "MaxAgeSeconds": 3000}]}'
  lifecycle='{"Rules": [{"ID": "learn-s3-incomplete-uploads", "Status": "Enabled", "Filter": {"Prefix": ""},
    "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 1}}]}'
  for bucket in "${buckets[@]}"; do
    if is_owned "$bucket"; then
      say "Setting up $bucket, which is there"
    else
      say "Making $bucket"
      # Only us-east-1 is not named when a bucket is made.
      place=()
      if [ "$region" != us-east-1 ]; then
        place=(--create-bucket-configuration "LocationConstraint=$region")
      fi
      aws s3api create-bucket --bucket "$bucket" --region "$region" ${place[@]+"${place[@]}"} >/dev/null ||
        stop "$bucket could not be made. If somebody else has this name, run the script again with another --mark."
    fi
    # This is how AWS makes new buckets. It is said once more, for buckets that are older.
    aws s3api put-public-access-block --bucket "$bucket" --region "$region" --public-access-block-configuration \
      'BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true'
    aws s3api put-bucket-tagging --bucket "$bucket" --region "$region" --tagging 'TagSet=[{Key=project,Value=learn-s3}]'
    aws s3api put-bucket-cors --bucket "$bucket" --region "$region" --cors-configuration "$cors"
    aws s3api put-bucket-lifecycle-configuration --bucket "$bucket" --region "$region" \
      --lifecycle-configuration "$lifecycle" >/dev/null
  done

  arns=("${buckets[@]/#/arn:$partition:s3:::}")
  policy='{"Version": "2012-10-17", "Statement": [
    {"Sid": "Buckets", "Effect": "Allow", "Action": ['$(quoted "${bucket_actions[@]}")'], "Resource": ['$(quoted "${arns[@]}")']},
    {"Sid": "Objects", "Effect": "Allow", "Action": ['$(quoted "${object_actions[@]}")'], "Resource": ['$(quoted "${arns[@]/%//*}")']}]}'
  # Who in this account may take the role is decided by their own permissions, for sts:AssumeRole.
  trust='{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
    "Principal": {"AWS": "arn:'$partition':iam::'$account':root"}}]}'
  if aws iam get-role --role-name "$role" >/dev/null 2>&1; then
    say "Setting up the role $role, which is there"
  else
    say "Making the role $role"
    aws iam create-role --role-name "$role" --path /learn-s3/ --assume-role-policy-document "$trust" \
      --max-session-duration 3600 --tags Key=project,Value=learn-s3 \
      --description 'Learn S3: may use the buckets of the course, and nothing else' >/dev/null
  fi
  aws iam put-role-policy --role-name "$role" --policy-name learn-s3 --policy-document "$policy"
  role_arn="arn:$partition:iam::$account:role/learn-s3/$role"

  helper_key=()
  # shellcheck disable=SC2317
  forget_helper_key() { # called when this subshell ends, however it does
    if [ ${#helper_key[@]} -gt 0 ]; then
      aws iam delete-access-key --user-name "$role" --access-key-id "${helper_key[0]}"
      helper_key=()
    fi
  }
  trap forget_helper_key EXIT
  if [[ $caller == *:root ]]; then
    say "Making the user $role, for a moment's key"
    aws iam get-user --user-name "$role" >/dev/null 2>&1 ||
      aws iam create-user --user-name "$role" --path /learn-s3/ --tags Key=project,Value=learn-s3 >/dev/null
    aws iam put-user-policy --user-name "$role" --policy-name learn-s3 --policy-document \
      '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "'"$role_arn"'"}]}'
    read -r -a helper_key < <(aws iam create-access-key --user-name "$role" \
      --query 'AccessKey.[AccessKeyId, SecretAccessKey]' --output text) || true
    [ ${#helper_key[@]} -eq 2 ] || stop "the user $role got no key. It may have two already: run cleanup.sh, and this once more."
  fi
  assume_role() (
    if [ ${#helper_key[@]} -gt 0 ]; then
      unset AWS_PROFILE AWS_SESSION_TOKEN
      export AWS_ACCESS_KEY_ID=${helper_key[0]} AWS_SECRET_ACCESS_KEY=${helper_key[1]}
    fi
    aws sts assume-role --role-arn "$role_arn" --role-session-name learn-s3 --duration-seconds 3600 --region "$region" \
      --query 'Credentials.[AccessKeyId, SecretAccessKey, SessionToken, Expiration]' --output text
  )
  # What was made in IAM is known everywhere only after some seconds.
  keys=''
  for attempt in 1 2 3 4 5 6 7 8 9 10 11 12; do
    if keys=$(assume_role 2>/dev/null); then break; fi
    if [ "$attempt" = 1 ]; then say 'Waiting until AWS knows the role everywhere …'; fi
    sleep 5
  done
  # Once more, for its message.
  [ -n "$keys" ] || keys=$(assume_role) || stop "you may not take the role $role. You need the permission sts:AssumeRole for it."
  read -r key_id secret token expires <<<"$keys"

  say ''
  say 'Done. On the page, open Connection. Paste all of these lines into “Paste keys”:'
  say ''
  say "export AWS_ACCESS_KEY_ID=$key_id"
  say "export AWS_SECRET_ACCESS_KEY=$secret"
  say "export AWS_SESSION_TOKEN=$token"
  say "export AWS_CREDENTIAL_EXPIRATION=$expires"
  say "export AWS_REGION=$region"
  say ''
  say 'Provider: Amazon S3'
  say "Buckets: $(joined ', ' "${buckets[@]}")"
  say ''
  say 'Or use the bridge, so that no key comes near the page. On your own machine, in the folder of the course,'
  say 'paste the five export lines into a terminal, and then:'
  say ''
  say "npm run bridge -- --region $region $(joined ' ' "${buckets[@]/#/--bucket }")"
  say ''
  say "The keys end at $expires. Run this script again for new ones. To remove all of it, run cleanup.sh."
)
learn_s3_setup "$@"
