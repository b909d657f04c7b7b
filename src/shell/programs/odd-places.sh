#### echo a; echo "$(echo "in $(echo "deep")")"; x='a b'; for i i
echo a; echo "$(echo "in $(echo "deep")")"; x='a b'; for i in $x"c d" "$x"; do echo "<$i>"; done; echo ${x}y "${x}"'z'
#### f() { echo $#; }; f ${x-} "${x-}" '' $(true) "$(true)"; f "$
f() { echo $#; }; f ${x-} "${x-}" '' $(true) "$(true)"; f "$@" "$*"; set --; f "$@"; f "$*"; f a"$@"b; f "$@$@"
#### a=(); f() { echo $#; }; f "${a[@]}"; f "x${a[@]}"; f "${a[*]
a=(); f() { echo $#; }; f "${a[@]}"; f "x${a[@]}"; f "${a[*]}"; f ${a[@]}; b=("" x ""); f "${b[@]}"; f ${b[@]}; f "${b[@]:0:1}"
#### x=1; (x=2; echo $x); echo $x; { x=3; }; echo $x; echo 4 | re
x=1; (x=2; echo $x); echo $x; { x=3; }; echo $x; echo 4 | read x; echo $x; x=5 echo $x; x=6 bash -c 'echo $x'; echo $x; f() { echo "f $x"; }; x=7 f; echo $x; x=8 eval 'echo $x'; echo $x
#### if true; then echo a; fi > out; cat out; for i in 1 2; do ec
if true; then echo a; fi > out; cat out; for i in 1 2; do echo $i; done >> out; cat out; while read l; do echo "r $l"; done < out > out2; cat out2; case a in a) echo c;; esac > out3; cat out3; { echo x; } 2> /dev/null > out4; cat out4; (echo sub) | cat > out5; cat out5; f() { echo "$1"; } >> out6; f 1; f 2; cat out6
#### echo "a" > f1; > f2; wc -c < f2; cat < f1 > f3; cat f3; echo
echo "a" > f1; > f2; wc -c < f2; cat < f1 > f3; cat f3; echo err 2>&1 >/dev/null | cat; ls nofile 2> e; [ -s e ] && echo haserr; cat nofile 2>/dev/null || echo failed; : > f1; [ -s f1 ] || echo empty; true > made; [ -f made ] && echo made; echo hi >| f1; cat f1
#### set -x
set -x
echo "a b" c 2>/dev/null
x=1
set +x
echo done
#### set -u
set -u
echo "${1:-}" "${9:-none}" "${arr[0]:-none}"
f() { echo "${1-unset}"; }; f
echo "$#"
echo $9
echo never
#### set -e
set -e
x=$(false) || echo caught
y=`true`
local_fail() { local z=$(false); echo "survived $z"; }
local_fail
w=$(false)
echo never
#### set -e
set -e
(( 0 )) || true
if (( 0 )); then :; fi
i=0
(( i++ )) || true
[[ a == b ]] || true
true && false || true
! true
f() { [[ a == b ]] && echo x; return 0; }
f
for i in 1; do false || continue; done
while false; do :; done
echo ok
[ 1 = 2 ] && echo no
echo still
(( i = 0 ))
echo never
#### set -o pipefail; false | true; echo $?; true | false | true;
set -o pipefail; false | true; echo $?; true | false | true; echo $?; if false | true; then echo t; else echo e; fi; set +o pipefail; false | true; echo $?; ! false | true; echo $?
#### shopt -s nocasematch; case ABC in abc) echo ci;; esac; [[ FO
shopt -s nocasematch; case ABC in abc) echo ci;; esac; [[ FOO == foo ]] && echo ci2; shopt -u nocasematch; [[ FOO == foo ]] || echo cs; shopt -q nullglob || echo off; touch .hid; echo *hid*; shopt -s dotglob; echo *hid*
#### set -f; touch q.x; echo *.x; set +f; echo *.x; echo "*.x" '*
set -f; touch q.x; echo *.x; set +f; echo *.x; echo "*.x" '*'.x \*.x; v="*.x"; echo $v "$v"; echo [q].x [!z].x [[:lower:]].x [a-p].x
#### echo $((10/3*3)) $(( 2 + 3 * 4 )) $(( (2 + 3) * 4 )) $(( -5 
echo $((10/3*3)) $(( 2 + 3 * 4 )) $(( (2 + 3) * 4 )) $(( -5 / 2 )) $(( -5 % 2 )) $((1e3)) 2>/dev/null; echo after
echo next; echo $(( 5 = 3 )); echo no
echo next2; echo $(( x + )); echo no
echo next3; (( y = "3" + 2 )); echo $y; z='2 + 3'; echo $((z * 2)) $(($z * 2)); s=abc; echo $((s)); echo $((nothing + 1)); unset q; ((q += 5)); echo $q
#### echo ${#}; echo "${x:=default}" $x; echo ${y:?must be set}; 
echo ${#}; echo "${x:=default}" $x; echo ${y:?must be set}; echo never
#### unset PATHX; echo ${PATHX?}; echo never
unset PATHX; echo ${PATHX?}; echo never
#### f() { local x; x=$1; if [ "$x" -le 0 ]; then return 0; fi; f
f() { local x; x=$1; if [ "$x" -le 0 ]; then return 0; fi; f $((x-1)); echo "$x"; }; f 60 | tail -n 2; g() { (( $1 > 0 )) && g $(( $1 - 1 )); return $1; }; g 5; echo $?
#### echo 'unterminated' "ok" \
echo 'unterminated' "ok" \
  continued; echo a\
b; echo "x\
y"; echo # comment
echo a#b; echo "a # b"; true # c; echo no
: ; : "${z:=1}"; echo $z; true; echo ${z#1}end
#### x="one two"; y=($x); z=("$x"); echo ${#y[@]} ${#z[@]}; read 
x="one two"; y=($x); z=("$x"); echo ${#y[@]} ${#z[@]}; read -r first rest <<< "$x"; echo "$first|$rest"; set -- $x; echo $1-$2; echo "${x%% *}" "${x#* }"; arr[5]=e; arr[1]=b; echo "${arr[@]}" "${!arr[@]}"; for i in "${!arr[@]}"; do printf '%s=%s ' "$i" "${arr[$i]}"; done; echo; unset 'arr[5]'; echo ${#arr[@]}; arr=("${arr[@]}" new); echo ${arr[@]}; arr[${#arr[@]}]=tail; echo ${arr[@]}
#### mapfile -t a < prog.sh; echo ${#a[@]}; printf '%s\n' "${a[0]
mapfile -t a < prog.sh; echo ${#a[@]}; printf '%s\n' "${a[0]:0:10}"; while IFS= read -r line || [[ -n $line ]]; do echo "[$line]"; done <<< $'a\n  b'; printf 'no newline' | while read -r l || [ -n "$l" ]; do echo "$l"; done
#### echo before; exec echo replaced; echo never
echo before; exec echo replaced; echo never
#### var=global; f() { echo $var; }; g() { local var=local; f; };
var=global; f() { echo $var; }; g() { local var=local; f; }; g; f; h() { unset var; echo "${var-unset}"; }; h; echo "${var-unset}"
f() { local x=1; g() { x=2; }; g; echo $x; }; f; echo "[$x]"; outer() { local v=o; inner; echo $v; }; inner() { local v=i; echo $v; }; outer
#### a=1; b=2; c=3; echo $a$b$c ${a}${b} "$a-$b" $a,$b; d=$a$b; e
a=1; b=2; c=3; echo $a$b$c ${a}${b} "$a-$b" $a,$b; d=$a$b; e="$d"_x; f=${d}_y; echo $e $f; g=`echo $a`$b; echo $g; h=~; echo $h; i="~"; echo $i; echo ~/x; j=~/y; echo $j
#### echo {1..3} {a..c}{1,2} {01..03} {5..1..2} pre{x,y}post "{a,
echo {1..3} {a..c}{1,2} {01..03} {5..1..2} pre{x,y}post "{a,b}" {a} {,x}y; for i in {1..3}; do echo $i; done; n=3; echo {1..$n}; mkdir -p d/{a,b}/c; ls d; cp prog.sh{,.bak}; ls prog.sh*; echo {"a b",c}
#### type -t type; command -v cd; command echo hi; builtin echo h
type -t type; command -v cd; command echo hi; builtin echo hi; command -v nope || echo none; \echo esc; "echo" quoted; e=echo; $e var; ec"ho" mixed; f() { echo func; }; command f; echo $?
#### kill_me() { exit 3; }; x=$(kill_me); echo "$? [$x]"; (kill_m
kill_me() { exit 3; }; x=$(kill_me); echo "$? [$x]"; (kill_me); echo $?; kill_me | cat; echo $?; bash -c 'exit 5'; echo $?; bash -c 'return 2' 2>/dev/null; echo $?; false; (exit); echo $?; (exit 256); echo $?; sh -c 'echo "$0" "$@"' a b c; bash -e -c 'false; echo no'; echo $?; bash -c 'set -e; f() { false; }; f; echo no'; echo $?; eval 'exit 9'
#### f() for i; do echo $i; done; f a b; g() while read x; do ech
f() for i; do echo $i; done; f a b; g() while read x; do echo $x; done; g <<< hi; h() { :; }; h; function k() (echo sub); k; m() [[ $1 == a ]]; m a; echo $?; n() ((1 > $1)); n 0; echo $?; o() case $1 in a) echo A;; esac; o a
#### foo-bar() { echo dash; }; foo-bar; foo.bar() { echo dot; }; 
foo-bar() { echo dash; }; foo-bar; foo.bar() { echo dot; }; foo.bar; foo::bar() { echo colon; }; foo::bar; _x() { echo us; }; _x; f1() { echo one; }
f2()
{
  echo two
}
f1; f2; f3 ( ) { echo three; }; f3; function f4
{ echo four; }
f4
#### x=$(cat <<E
x=$(cat <<E
a $(echo b)
#### x=$(cat <<E
x=$(cat <<E
a $(echo b)
E
); echo "$x"; y=$(cat << 'E'
it's )
E
); echo "$y"; f() { cat <<E
in f $1
E
}; f arg; cat <<E | tr a-z A-Z && echo ok
up
E
if true; then cat <<E
in if
E
fi
for i in 1 2; do cat <<E
i=$i
E
done
#### case $# in 0) echo none;; 1|2) echo few;; *) echo many;; esa
case $# in 0) echo none;; 1|2) echo few;; *) echo many;; esac; case "$1$2" in onetwo*) echo y;; esac
x=5; case $x in [0-4]) echo low;; [5-9]) echo high;; esac; case "a b" in a\ b) echo sp;; esac; case abc in a?c) echo q;; esac; case "" in ?*) echo non;; *) echo emp;; esac; case x in "$(echo x)") echo cs;; esac; case a/b in a*) echo slash;; esac; case .hid in *) echo dot;; esac; case - in -) echo dash;; esac; case '[' in '[') echo br;; esac; case ']' in []]) echo rb;; esac; case ^ in [\^]) echo caret;; esac; case a-b in *[-]*) echo hy;; esac
#### if [ "$1" = one ]
if [ "$1" = one ]
then
  echo 1
elif false
then :
else
  echo 2
fi
while
  read -r x
do
  echo $x
done <<< q
for x in a \
  b
do echo $x
done
[ a = a ] &&
  echo and ||
  echo or
true | 
  cat
{ echo a
  echo b; }
( echo c
  echo d )
#### exec > log.txt
exec > log.txt
echo one; date > /dev/null
exec 2>&1
ls nope > /dev/null
exec > other.txt
cat log.txt | wc -l
echo end
#### for ((i=0;i<3;i++)); do echo {1..$i} {a..c}; done; f() { ech
for ((i=0;i<3;i++)); do echo {1..$i} {a..c}; done; f() { echo "$@"; }; f {1,2}{a,b}
#### x=a.b.c; echo ${x%%*} ${x%*} ${x%*c} ${x%%*c}e ${x%.*} ${x%%
x=a.b.c; echo ${x%%*} ${x%*} ${x%*c} ${x%%*c}e ${x%.*} ${x%%.*} ${x#*.} ${x##*.} ${x%\**} ${x%"*"}; y='*'; z=; echo "${x%%$y}" "${z%%*}" ${x%??} ${x%%b*}
#### semicolons and operators
# semicolons and operators
echo a;echo b&&echo c||echo d;(echo e);{ echo f;};if :;then echo g;fi;for i in 1 2;do echo $i;done;while false;do :;done;case x in x)echo h;;esac;f(){ echo i;};f
[ 1 -eq 1 ]&&echo j;! false&&echo k;x=1;((x++));echo $x;[[ a == a ]]&&echo l
#### nested quoting
# nested quoting
echo "a 'b' \"c\" $(echo "d 'e' \"f\"") `echo "g"`" 'h "i"' "j"'k'"l"; echo "$(echo "$(echo "x y")")"; v='$HOME'; echo "$v" '$v' \$v "\$v"; echo "${v:+"yes no"}" ${v:+"yes  no"}; echo "`echo \`echo nested\``"; echo "$(case x in (x) echo "paren)";; esac)"; echo "a\
b" 'c\
d'; echo $'tab\there' $'q\'s' $"loc"
#### arithmetic in odd places
# arithmetic in odd places
a=(10 20 30); i=1; echo ${a[$((i+1))]} ${a[i-1]} "${a[@]:$i:1}"; s=abcdef; echo ${s:$((i+1)):2} ${s: -$i} ${s:i}; echo $((${#s} - 1)) $((${#a[@]})) $(( a[0] > 5 ? a[1] : a[2] )); b[i+4]=x; echo ${!b[@]}; ((a[i]+=5)); echo ${a[1]}; echo $(( $# + 1 )) $(( $1x + 1 )) 2>/dev/null
echo $((1 +
2))
#### test_args() { printf '%d:' $#; printf '[%s]' "$@"; echo; }
test_args() { printf '%d:' $#; printf '[%s]' "$@"; echo; }
test_args $(echo a b) "$(echo a b)" '' "" $nothing "$nothing" a'b c'd "x"$1"y" $2 "$2" *.none prog.*; test_args "${@}" ${@:2} "${@:2}" $* "$*"; IFS=-; test_args $* "$*" $2; unset IFS; test_args ${nothing:-a b} "${nothing:-a b}" ${nothing:-"a b" c}
#### status of things
# status of things
true; x=1; echo $?; false; x=$(true); echo $?; false; y=2; echo $?; if false; then :; fi; echo $?; while false; do :; done; echo $?; for i in; do :; done; echo $?; case x in y) ;; esac; echo $?; f() { :; }; false; f; echo $?; (exit 3) | true; echo $?; ! true; echo $?; { false; }; echo $?; false || true; echo $?; false && true; echo $?; nosuchcmd 2>/dev/null; echo $?; ./nosuch 2>/dev/null; echo $?; [ x -eq 1 ] 2>/dev/null; echo $?; [[ -n '' ]]; echo $?; (( 0 )); echo $?; local x 2>/dev/null; echo $?; cd /nosuch 2>/dev/null; echo $?; unset nosuch; echo $?; export Q=1; echo $?; shift 9; echo $?; read x < /dev/null; echo $?; test; echo $?; let 0; echo $?; type nosuch >/dev/null 2>&1; echo $?; eval; echo $?; eval false; echo $?; : > /nosuch/x 2>/dev/null; echo $?
#### loops
# loops
for i in 1 2 3; do for j in a b; do [ $j = b ] && continue 2; [ $i = 3 ] && break 2; echo $i$j; done; done; while :; do while :; do break 2; done; done; echo out; until false; do break; done; i=0; while true; do i=$((i+1)); if [ $i -lt 3 ]; then continue; fi; break; done; echo $i; for x in a b; do case $x in a) continue;; esac; echo $x; done; for f in 1; do f() { break; }; done; select_() { echo s; }; select_
while read -r a; do while read -r b; do echo "$a$b"; done <<< "1"; done <<< $'x\ny'; for ((;;)) do break; done; for (( i=0; i<2; i++ )) ; do echo $i; done; for i in "$@"; do echo "$i"; shift; done; echo $#
printf '1\n2\n3\n' | while read n; do if [ $n -eq 2 ]; then exit 5; fi; echo $n; done; echo $?
#### subshell vars
# subshell vars
n=0; printf 'a\nb\n' | while read l; do n=$((n+1)); done; echo $n; while read l; do n=$((n+1)); done <<< $'a\nb'; echo $n; (n=99); echo $n; m=$(n=5; echo $n); echo $m $n; f() { n=7; }; f | cat; echo $n; f; echo $n; { n=8; } ; echo $n; x=$(cd /; pwd); echo $x; [ "$PWD" != / ] && echo still; export n; bash -c 'n=1'; echo $n; a=(1); (a+=(2); a[0]=9; echo ${a[@]}); echo ${a[@]}; declare -A h=([k]=v); (h[k]=w; echo ${h[k]}); echo ${h[k]}
#### here strings and docs with functions
# here strings and docs with functions
say() { while IFS= read -r l; do echo "> $l"; done; }; say <<< "a  b"; say << X
c  $1 ${2:-z} $((1+1)) \$x \\ "q" 'r' `echo s`
X
say <<- 'Y'
	tab $1
	Y
cat <<< $(echo a   b); cat <<< 'x
y'; wc -l <<< ""; cat << "A B"
$x
A B
x=$(cat <<< hi); echo $x; read -r x y <<< "$(echo 1 2)"; echo $y; tr a-z A-Z <<< "$1"; while read -r k v; do echo "$v=$k"; done << Z
a 1
b 2
Z
#### declare forms
# declare forms
f() { local a b=2 c; echo "[$a][$b][$c]"; local -a arr; arr+=(1); echo ${#arr[@]}; local x=$1 y="$2" z=${1}x; echo $x "$y" $z; local IFS=:; local p="a:b"; set -- $p; echo $1; }; f one "two  three"; export A=1 B="2 3" C=$1; echo $A "$B" $C; v="x y"; export D=$v; echo "$D"; readonly E=$v; echo "$E"; declare F=$v G='a*'; echo "$F" "$G"; n=dyn; export "$n=val"; echo $dyn; declare "$n=val2"; echo $dyn; eval "$n='val 3'"; echo "$dyn"; printf -v "$n" '%s' "val 4"; echo "$dyn"; local_in() { declare "$1=$2"; echo ${!1}; }; local_in zz 5; echo "[$zz]"; a=b c=d; echo $a $c; a=$c c=$a; echo $a $c; x= y=1; echo "[$x]$y"; unset A B; echo "${A-gone}${B-gone}"; declare -l low=ABC 2>/dev/null; echo
#### options
# options
set -- -v --name=foo -o out.txt --flag pos1 -- -notopt; while (($#)); do case $1 in -v|--verbose) v=1;; --name=*) name=${1#*=};; -o) out=$2; shift;; --) shift; break;; -*) echo "unk $1";; *) pos+=("$1");; esac; shift; done; echo $v $name $out "${pos[@]}" rest "$@"
for arg in --a=1 --b=2; do key=${arg%%=*}; val=${arg#*=}; key=${key#--}; declare "opt_$key=$val"; done; echo $opt_a $opt_b; for o in opt_a opt_b; do echo "$o=${!o}"; done
#### strings
# strings
s="Hello, World"; echo ${#s} ${s:7} ${s/World/Bash} ${s^^} ${s,,} ${s%%,*} ${s##*, }; [[ $s == *World* ]] && echo contains; [[ $s =~ ([A-Z])orld ]] && echo ${BASH_REMATCH[1]}; case $s in Hello*) echo starts;; esac; rev=""; for ((i=${#s}-1; i>=0; i--)); do rev+=${s:i:1}; done; echo "$rev"; IFS=', ' read -ra w <<< "$s"; echo ${#w[@]} ${w[1]}; echo "${s//[^a-zA-Z]/}" "${s//o/0}"; printf '%s\n' "${s:0:5}"; words=($s); echo ${words[0]}; for ((i=0;i<3;i++)); do printf '%s' "${s:i:1}-"; done; echo; echo "${s/, /$'\n'}"; t=${s//l}; echo $t ${t:+set}; pad=$(printf '%-15s|' "$s"); echo "$pad"; [[ "$s" < "Jello" ]] && echo less; echo ${s@Q}; x=$'a\nb'; echo "${x//$'\n'/,}"; echo "${x@Q}"
#### trap 'echo "$(' EXIT 2>/dev/null; echo a
trap 'echo "$(' EXIT 2>/dev/null; echo a
#### set -euo pipefail
set -euo pipefail
IFS=$'\n\t'
for x in $(printf 'a b\nc\n'); do echo "[$x]"; done
arr=(); for x in "${arr[@]}"; do echo never; done; echo "${#arr[@]}"
echo "${arr[*]:-empty}" "${1:-}" "${NOPE:-}"
f() { local a=${1:-}; [[ -z $a ]] && return 0; echo "$a"; }; f; f x
x=$(f y); echo "$x"
if ! out=$(aws s3 fail 2>&1); then echo "failed: $out"; fi
aws s3 ls s3://b | head -n 1 | cut -c1-4
echo "$(aws s3 ls | wc -l)"
val=$(aws s3 fail 2>/dev/null || true); echo "[$val]"
aws s3 fail || rc=$?; echo "rc=$rc"
#### x="a"; case "$x" in
x="a"; case "$x" in
a) echo 1 ;;
b) echo 2
esac
case $x in
  a) if true; then echo in; fi ;;& 
  [a-c]) for i in 1; do echo l$i; done ;;
  *) ;;
esac
f() { case $1 in start) shift; echo "s $*";; stop) echo stop; return 3;; *) return 1; esac; }; f start a b; f stop; echo $?; f x; echo $?
#### a=1
a=1
a=$a b=$a; echo $b; c=$((a+1)) d=$((c+1)); echo $d; e=(1 2) f=3; echo ${e[1]}$f; export g=4 h; echo $g; i=1 j=2 env | grep -c '^[ij]='; k=${a}x; echo $k; l='a b' m="$l c"; echo "$m"; n=`echo x`; echo $n; o=; echo "[$o]"; p="" q=''; echo "[$p$q]"; r=a\ b; echo "$r"; s=$'x\ty'; echo "$s"; PATH=$PATH:/x; echo ${PATH##*:}; A[3]=x; echo ${#A[@]}; u=~; [ "$u" = "$HOME" ] && echo home
#### f() { echo "args: $#"; for a; do echo "- $a"; done; }
f() { echo "args: $#"; for a; do echo "- $a"; done; }
f "$@"; f "${@:1:1}"; f "${@/two/2}"; f ${1+"$@"}; f "pre $@ post"; set -- "$@" extra; f "$@"; set -- "first" "$@"; echo $1 $#; shift 2; echo "$1"; n=$#; set -- ; f "$@"; f; echo $n
#### echo a > 'file with space'; for f in *; do echo "$f"; done; 
echo a > 'file with space'; for f in *; do echo "$f"; done; for f in ./*; do echo "${f#./}"; done; ls *space; cat file*; mv 'file with space' new; for f in n*; do mv "$f" "${f}_x.txt"; done; ls; for f in *.txt; do echo "${f%.txt}.md"; done; [ -e *.txt ] && echo one; files=(*.txt); [[ -e ${files[0]} ]] && echo "${#files[@]}"; test -n "$(ls -A)" && echo nonempty; rm -f *.txt; ls | wc -l
#### { echo out; echo err >&2; } 2>err.txt | cat; cat err.txt; { 
{ echo out; echo err >&2; } 2>err.txt | cat; cat err.txt; { echo 1; } > a 2>&1; cat a; echo x 1>&2 2>/dev/null; echo y 2>&1 1>/dev/null; f() { echo fo; echo fe >&2; }; f 2>/dev/null; f >/dev/null 2>&1; x=$(f 2>&1); echo "$x"; f 2>&1 >/dev/null | tr a-z A-Z; (f) 2>&1 | sort; if f 2>/dev/null | grep -q fo; then echo found; fi; >out2 echo pre; cat out2; cat <a >b; cat b; 2>/dev/null ls nope; echo $?; while read l; do echo $l; done <a >c; cat c
#### printf 'key1\nkey2\nkey3\nkey4\nkey5\n' > keys; while mapfil
printf 'key1\nkey2\nkey3\nkey4\nkey5\n' > keys; while mapfile -t -n 2 batch && ((${#batch[@]})); do echo "batch ${batch[*]}"; done < keys; i=0; while read -r k; do batch2+=("{\"Key\":\"$k\"}"); if (( ++i % 2 == 0 )); then (IFS=,; echo "[${batch2[*]}]"); batch2=(); fi; done < keys; (IFS=,; echo "[${batch2[*]}]"); paste -sd, keys; xargs -n 2 < keys; IFS=$'\n' read -r -d '' -a all < keys; echo ${#all[@]}; 
#### getopt_test() { local OPTIND=1 v=0 f=; while getopts 'vf:' o
getopt_test() { local OPTIND=1 v=0 f=; while getopts 'vf:' opt "$@"; do case $opt in v) ((v++)) || true;; f) f=$OPTARG;; *) return 2;; esac; done; shift "$((OPTIND-1))"; echo "v=$v f=$f rest=$*"; }; getopt_test -v -v -f x a b; getopt_test -vvfx c; getopt_test -z 2>/dev/null; echo $?; getopt_test; getopt_test -- -v
#### AWS: delete old versions
# AWS: delete old versions
bucket=$1
versions=$(aws s3api list-objects-v2 --bucket "$bucket" --output text)
if [[ -z "$versions" || $versions == None ]]; then echo none; exit 0; fi
echo "$versions" | while IFS=$'\t' read -r key size; do
  [ "${size:-0}" -gt 50 ] || { echo "skip $key"; continue; }
  aws s3api delete-object --bucket "$bucket" --key "$key" && echo "deleted $key" || echo "failed" >&2
done
#### function cleanup_all {
function cleanup_all {
  local -A args=([bucket]="" [force]=false)
  while (( $# )); do
    case "$1" in
      --bucket) args[bucket]=$2; shift 2;;
      --force) args[force]=true; shift;;
      *) echo "unknown: $1"; return 64;;
    esac
  done
  echo "${args[bucket]} ${args[force]}"
  for k in "${!args[@]}"; do echo "$k"; done | sort
}
cleanup_all --bucket b --force; cleanup_all --x || echo "rc=$?"
#### readonly -a REGIONS=(eu-west-1 us-east-1 "ap south")
readonly -a REGIONS=(eu-west-1 us-east-1 "ap south")
declare -rx STAGE=dev
for r in "${REGIONS[@]}"; do printf '%s:%s\n' "$STAGE" "$r"; done
REGIONS+=(x) 2>/dev/null; echo "${#REGIONS[@]}"
#### presign() { local url; url=$(aws s3 presign "s3://$1/$2" --e
presign() { local url; url=$(aws s3 presign "s3://$1/$2" --expires-in "${3:-3600}") || return; printf '%s\n' "$url"; }
presign b k; presign b k 60
u=$(presign b "key with space"); echo "${u: -6}"
#### SECONDS=10; (( SECONDS >= 10 )) && echo t; elapsed=$SECONDS;
SECONDS=10; (( SECONDS >= 10 )) && echo t; elapsed=$SECONDS; printf 'took %02d:%02d:%02d\n' $((elapsed/3600)) $((elapsed%3600/60)) $((elapsed%60))
#### progress() { local i; for ((i = 1; i <= $1; i++)); do printf
progress() { local i; for ((i = 1; i <= $1; i++)); do printf '\r%3d%%' $((i * 100 / $1)); done; echo; }; progress 3 | tr '\r' '\n'
#### old=$(set +o); set -f; set -u; eval "$old" 2>/dev/null; echo
old=$(set +o); set -f; set -u; eval "$old" 2>/dev/null; echo ok
#### f() { trap 'echo in-f-exit' EXIT; echo f; }; f; echo main
f() { trap 'echo in-f-exit' EXIT; echo f; }; f; echo main
#### f() ( trap 'echo subtrap' EXIT; echo f; exit 3 ); f; echo $?
f() ( trap 'echo subtrap' EXIT; echo f; exit 3 ); f; echo $?
#### trap 'echo exit-trap; trap - EXIT; exit 0' EXIT; false; exit
trap 'echo exit-trap; trap - EXIT; exit 0' EXIT; false; exit 5
#### set -e; trap 'echo t $?' EXIT; f() { return 4; }; f
set -e; trap 'echo t $?' EXIT; f() { return 4; }; f
#### x=$(trap 'echo cleanup' EXIT; echo body); echo "$x"; { trap 
x=$(trap 'echo cleanup' EXIT; echo body); echo "$x"; { trap 'echo grp' EXIT; } ; true | { trap 'echo pip' EXIT; cat; }; echo end
#### a="1 2 3"; for i in $a; do case $i in 2) continue;; esac; ec
a="1 2 3"; for i in $a; do case $i in 2) continue;; esac; echo $i; done; set -- $a; while [ "$1" ]; do echo $1; shift; done; until [ $# -ge 2 ]; do set -- "$@" x; done; echo "$*"
#### echo "${1:?}" ; ( : "${zz:?custom msg}" ) 2>/dev/null; echo 
echo "${1:?}" ; ( : "${zz:?custom msg}" ) 2>/dev/null; echo $?; : ${zz:=set}; echo $zz; echo ${zz:+alt} ${yy:+alt}; echo ${#zz}; unset zz; echo "${zz=1}"; set -u; echo "${zz?}" "${1?x}"; (echo $undefd) 2>/dev/null; echo $?
#### alias ll='ls -l' 2>/dev/null; ll 2>/dev/null; echo $?
alias ll='ls -l' 2>/dev/null; ll 2>/dev/null; echo $?
#### if (( $# == 2 )) && [[ $1 = one ]]; then echo both; fi; (( $
if (( $# == 2 )) && [[ $1 = one ]]; then echo both; fi; (( $# )) || exit 1; [[ $# -eq 2 ]] && shift; echo "$@"; num=3; (( num % 2 )) && echo odd; [[ $((num * 2)) == 6 ]] && echo six; while (( num-- )); do :; done; echo $num; (( a = 1, b = a + 1 )); echo $a$b; printf '%s\n' "$(( b > a ? b : a ))"; echo $(( (b & 1) == 0 )) ; ((!0)) && echo not; echo $((1<<10)); ((b**=1)) 2>/dev/null; echo done
#### echo "a:b:c" | tr ':' '\n' | while read -r p; do echo "p=$p"
echo "a:b:c" | tr ':' '\n' | while read -r p; do echo "p=$p"; done; IFS=: read -ra parts <<< "a:b:c"; echo "${parts[@]: -1}" "${parts[*]:0:2}"; IFS=:; echo "${parts[*]}"; unset IFS; printf '%s\0' "${parts[@]}" | xargs -0 -n1 echo; echo "${parts[@]/b}" | wc -w; parts=("${parts[@]/#b*/}"); echo "${#parts[@]}"; unset 'parts[0]'; echo "${parts[0]-gone}" "${parts[2]}"; [[ " ${parts[*]} " == *" c "* ]] && echo contains
