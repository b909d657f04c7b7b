# Makes `aws` the AWS CLI ($AWS) in a process of $PYTHON that has it loaded already: to start it anew takes half a second.
# Without $PYTHON it is started anew. One command at a time. It is told AWS_ENDPOINT_URL, which older ones do not know.
exec </dev/null
if [ -n "$PYTHON" ]; then
  coproc CLI { exec "$PYTHON" "$WARM_AWS/aws-cli.py" "$AWS"; }
  # Bash closes the descriptors of a coprocess in subshells, such as the parts of a pipe.
  exec 8>&"${CLI[1]}" 9<&"${CLI[0]}"
  aws() {
    local code name variables=()
    [ -z "$AWS_ENDPOINT_URL" ] || set -- --endpoint-url "$AWS_ENDPOINT_URL" "$@"
    for name in "${!AWS_@}"; do variables+=("$name=${!name}"); done
    # The hyphen stands for the input of the command.
    case " $* " in *' - '*) cat >"$PWD/.aws-input" ;; esac
    {
      printf '%s\0' "$PWD" "${#variables[@]}" "${variables[@]}"
      printf '%s\0' "$#" "$@"
    } >&8
    read -r -u 9 code
    cat "$PWD/.aws-output"
    rm "$PWD/.aws-output"
    return "$code"
  }
elif [ -n "$AWS" ]; then
  aws() { "$AWS" ${AWS_ENDPOINT_URL:+--endpoint-url "$AWS_ENDPOINT_URL"} "$@"; }
fi
