# Node cannot start a file of this name when NODE_OPTIONS makes it take its module loader ("Unknown file extension .0"), or keeps it from
# reading files; and what these load into other programs has no business where credentials are. The rest is kept.
if [ -n "${NODE_OPTIONS-}" ]; then
  set -f
  kept= value=
  for word in $NODE_OPTIONS; do
    if [ "$value" ]; then
      case $value$word in
        next\"*\" | next[!\"]* | quoted*\") value= ;;
        *) value=quoted ;;
      esac
      continue
    fi
    case $word in
      --import | --require | -r | --loader | --experimental[-_]loader | --input[-_]type | --experimental[-_]default[-_]type) value=next ;;
      --import=\"*[!\"] | --require=\"*[!\"] | --loader=\"*[!\"] | --experimental[-_]loader=\"*[!\"]) value=quoted ;;
      --import=* | --require=* | --loader=* | --experimental[-_]loader=* | --input[-_]type=* | --experimental[-_]default[-_]type=*) ;;
      --permission* | --experimental[-_]permission* | --allow[-_]*) ;;
      *) kept="$kept $word" ;;
    esac
  done
  NODE_OPTIONS=$kept
fi
command -v node > /dev/null 2>&1 && exec node "$0" "$@"
message="Belay's provider is a Node script here, and no node is on the PATH. Put Node 20.19 or later there, or install the executable: belay install"
[ -z "${TF_PLUGIN_MAGIC_COOKIE-}" ] || echo "$message"
echo "$message" >&2
exit 1
