#### case
case abc in a*) echo 1;; esac; case x in y) ;; esac; echo $?; case "$1" in one|two) echo m; esac
case b in a) echo a;; b) echo b;& c) echo c;;& *) echo star;; d) echo d; esac
case "a*" in "a*") echo quoted;; esac; case axx in 'a*') echo no;; a\*) echo no;; *) echo other;; esac
x=; case $x in '') echo empty;; esac; case "" in "") ;; esac; echo $?
case hello in
  # comment
  (h*|j*)
    echo "in h"
    ;;
  *) echo none ;;
esac | tr a-z A-Z
for f in a.jpg b.PNG c.txt d5 [x -h --help; do case $f in *.jpg|*.[Pp][Nn][Gg]) echo "image $f";; *[0-9]) echo digit;; [[:alpha:]].txt) echo t;; -h|--help) echo help;; \[*) echo br;; *) echo "? $f";; esac; done
case x in x) false;; esac; echo $?; v="a b"; case $v in "a b") echo nosplit;; esac; p='a*'; case abc in $p) echo var;; esac; case abc in "$p") echo no;; *) echo lit;; esac
case in in in) echo in;; esac; case esac in (esac) echo e;; esac; x=$(case a in a) echo sub;; esac); echo $x; x=`case a in a) echo bq;; esac`; echo $x
case a in a) case b in b) echo nested;; esac;; esac; echo after
#### functions
f() { echo "f $1 $# $@"; }; f a "b c"; f; g () { echo g; return 3; echo never; }; g; echo $?; function h { echo h; }; h; function i() { echo i; }; i
j() ( x=5; cd /; echo sub ); x=1; j; echo $x; pwd
k() if true; then echo k; fi; k; l() for a in "$@"; do echo "<$a>"; done; l 1 "2 3"; m() { echo out; echo err >&2; } > file 2>&1; m; cat file
n() { local x=2 y; y=3; echo $x $y; o; }; o() { echo o sees $x; x=9; }; x=1; n; echo $x [$y]
p() { local a=1 b=$a; echo "$b"; }; p; q() { local x="$1"; [ $x -gt 0 ] && q $((x-1)); echo $x; }; q 3
fact() { if (( $1 <= 1 )); then echo 1; else echo $(( $1 * $(fact $(( $1 - 1 ))) )); fi; }; fact 10
r() { echo $0; shift; echo $1 $#; set -- x y z; echo $#; }; r a b c; echo $# $2
f() { return; }; false; f; echo $?; f() { false; return; }; f; echo $?; f() { return 300; }; f; echo $?
return 5; echo $?; f() { echo 1; }; unset -f f; f 2>/dev/null; echo $?; type f >/dev/null 2>&1 || echo nofunc; f() { :; }; command -v f; type -t f; type -t cd; type -t if; type -t nope; echo $?
ls() { echo "my ls"; command ls "$@"; }; ls program.sh; echo() { builtin echo "[$*]"; }; echo a b; unset -f echo; echo c
f() { cat; }; echo piped | f; f <<< here; printf 'a\nb\n' | while read -r l; do f <<< "$l"; done; x=$(f <<< cap); echo $x
f() { echo "$FUNCNAME ${FUNCNAME[0]} ${#FUNCNAME[@]}"; }; f; g() { f; }; g; f() { f2() { echo inner; }; }; f; f2
f() { break; }; for i in 1 2; do f; echo $i; done; f() { for i in 1 2 3; do if [ $i = 2 ]; then return 7; fi; echo $i; done; }; f; echo $?
f() { while read -r x; do [ "$x" = b ] && return 3; done; }; printf 'a\nb\n' > q; f < q; echo $?; f() { echo ${1:-none} ${2-two}; }; f; f "" ""
f() { local IFS=,; echo "$*"; }; f a b c; echo "$*"; f() { declare x=5; y=6; }; f; echo "[$x][$y]"; f() { declare -g z=7; }; f; echo $z
declare -F f; readonly r=1; r=2; echo never
echo "$r"
#### exit in a function
f() { exit 4; }; (f); echo $?; f; echo never
#### set -e in functions
set -e; f() { false; echo on; }; if f; then echo then; fi; f || echo or; { false && true; }; echo here; x=$(false; echo cap); echo $x; (f; echo never); echo never
#### a function without end
f() { f; }; FUNCNEST=50; f; echo never
echo $?
#### parameters
echo $1 $2 $#; shift; echo "$1" $#; shift 5; echo $? $#; set -- a "b c" d; echo $# "$2"; for x in "$@"; do echo "<$x>"; done; for x; do echo "-$x-"; done; set --; echo $#; for x in "$@"; do echo no; done
set -eu -- p q; echo $1 $2 $-; set +eu; set a b c; echo "$*"; set -- 1 2 3 4 5 6 7 8 9 ten eleven; echo $10 ${10} ${11} ${#}; echo "${@:2:3}" "${@: -1}" "${!#}" ${*:9}
set -- a b; echo "x$@y"; echo "$@"z; printf '<%s>' "$@" "" "$*"; echo; x="$@"; echo "$x"; set -- ; printf '<%s>' "$@" "a$@"; echo; set -- -a b -c; while [ $# -gt 0 ]; do case $1 in -a) echo A=$2; shift 2;; -*) echo opt $1; shift;; esac; done
OPTIND=1; while getopts ":b:vh" o -b bucket -v x -q; do case $o in b) echo "b=$OPTARG";; v) echo v;; \?) echo "bad $OPTARG";; esac; done; echo $OPTIND; shift $((OPTIND-1)); f() { local OPTIND o; while getopts "ab:c" o; do echo "$o ${OPTARG-}"; done; shift $((OPTIND - 1)); echo "rest $*"; }; f -ac -bval r1 r2; f -b v2 -- -a; f -z; while getopts :x: o -x; do echo "$o $OPTARG"; done
#### calculations
x=a; x+=b; x+="c d"; echo "$x"; x+=$x; echo "$x"; n=1; n+=1; echo $n; y+=new; echo $y; declare -i k=1; k+=5; echo $k; k="2*3"; echo $k
((x = 5)); echo $? $x; ((x -= 5)); echo $?; ((x++)); echo $? $x; ((++x)); echo $x; ((x--)); ((--x)); echo $x; ((x += 3, x *= 4, x /= 5, x %= 2)); echo $x; (( 1 > 2 )); echo $?
echo $((x = 7)) $((x += 1)) $((x++)) $x $((x--)) $((--x)) $((x > 3 ? 10 : 20)) $((1, 2)) $((0x1f)) $((010)) $((2#101)) $((36#z)) $((10#08)) $((~5)) $((5 & 3)) $((5 | 3)) $((5 ^ 3)) $((1 << 4)) $((-16 >> 2)) $((!0)) $((!5))
echo $((7 / -2)) $((-7 % 3)) $((2 ** 62)) $((2**63)) $((9223372036854775807 + 1)) $((1 ? 2 : 3 ? 4 : 5)) $((a=b=3)) $a $b $((0 && (q=1))) [$q] $((1 || (q=2))) [$q] $((x==7)) $((x!=7)) $((3>=3)) $((  ))
a=5; b=a; c=b+1; echo $((c)) $((b*2)) $((a+++a)) $a; x=" 12 "; echo $((x+1)); echo $(( (1+2)*3 )) $((2*-3)) $((- -2)) $((1<2 == 1)) $((6&3==3)) $((1|2^3))
for ((i=0; i<3; i++)); do echo $i; done; for (( i = 10, j = 0; i > j; i -= 3, j++ )); do echo $i $j; done; for ((;;)); do break; done; for ((i=0;i<5;i++)); do ((i==2)) && continue; ((i==4)) && break; echo $i; done
let x=5 y=x*2; echo $x $y; let "z = x + y"; echo $z; let z-=15; echo $?; let z++; echo $z; i=5; while ((i-- > 2)); do echo $i; done; if ((i < 3 && 2 > 1)); then echo yes; fi; echo $(( i < 3 )) ; until ((i >= 3)); do ((i++)); done; echo $i
unset a; echo "$((1+1))" $((`echo 3`+1)) $(( ${#x} + ${x} )); a=(5 6); echo $((a[0]+a[1])) $((a[1]++)) ${a[1]}; ((a[2]=9)); echo ${a[2]}; x=3; echo $((x<<=2)) $((x|=1)) $((x^=2)) $((x&=7)) $((x>>=1)); ((x)) && echo nonzero
((5)) || echo no; (( x = 0 )) || echo zero; echo $(( 5 > 3 ? 1 : 0 ))$(( 1 )); ( (echo nested) ); ((1+1)) ; echo $((  (1) + (2) )); echo $(( $(echo "1 + 2") * 2 )); for ((i=0; i<2; i++)) { echo $i; }
((1/0)); echo $?; let "x=1/0"; echo $?; [[ 1/0 -eq 1 ]]; echo $?; echo $((1/0)); echo never
echo next; echo $((08)); echo never
#### parts of texts
x=photos/2026/sea.tar.gz; echo ${x/a/A} ${x//a/A} ${x/#photos/p} ${x/%gz/GZ} ${x//\//-} ${x/.*/} "${x//[aeiou]/_}" ${x/nope/y} ${x//a} ${x/#sea/no}
echo ${x:7} ${x:7:4} "${x: -2}" ${x:(-6):3} ${x:0:-7} "[${x:100}]" ${x:2:0}; n=3; echo ${x:n:n+1} ${x:$n:$((n+1))}
y=hello; echo ${y^} ${y^^} ${y^^[el]}; z=WORLD; echo ${z,} ${z,,} ${z,,[OR]}; n=y; echo ${!n} ${!n^}; v=unset_one; echo ${!v:-dflt}
echo ${x:-"a  b"} "${nothing:-"quo ted"}" ${nothing:-'single q'} "${nothing:-'keep'}" ${nothing:-a   b} "${nothing:-a   b}" ${nothing:-$y} "${nothing:-$(echo cmd)}" ${nothing:-${z:-deep}} "${nothing:+x}" ${y:+"set  it"}
p=sea; echo ${x%"$p"*} ${x#*/} ${x##*/} ${x%%.*} "${x%.tar.gz}" ${x#"photos/"} ${x%'.gz'}; w='a*b*c'; echo ${w%\**} "${w#*\*}" ${w//\*/x} ${w//'*'/y}
e=; echo "[${e:-E}]" "[${e-E}]" "[${e:=E2}]" $e; echo ${#x} ${#nothing} ${#}; set -- a b; echo ${#@} ${1^} ${@^^} ${@/a/z} ${*#a}
b=a/b/c; echo ${b//\// } "${b////:}" ${b/\//}; s="a b c"; echo "${s// /}" ${s// /_}; q="it's"; echo ${q//\'/x} "${q//\'/\"}" ; echo ${q/"'"/-}; t=tab$'\t'x; echo "${t//$'\t'/ }"
r='&'; echo ${y/l/[&]} ${y/l/\&} "${y//l/"$r"}" ${y//l/$r}; echo ${y:1:3} ${y:1} "${y:0:1}"; echo ${nothing:0:3}x; u=äöü; echo ${#u} ${u:1:1} ${u^^}
echo ${y@Q} "${q@Q}" ${y@U} ${z@L} ${y@u}; abc1=1 abc2=2; echo ${!abc*} "${!abc@}"; echo "${x##*.}" ${x%%/*}; echo "a${y}b" "$y"s ${y}s
#### arrays
a=(one "two three" four); echo ${a[0]} "${a[1]}" ${a[-1]} ${#a[@]} ${!a[@]} $a ${#a} ${#a[1]}; for i in "${a[@]}"; do echo "<$i>"; done; for i in ${a[@]}; do echo "-$i"; done; printf '[%s]' "${a[*]}"; echo
a+=(five "six 6"); a[10]=ten; echo "${!a[@]}" ${#a[@]}; a[2]+=X; echo ${a[2]}; unset 'a[1]'; echo "${!a[@]}" "${a[@]}"; i=1; echo ${a[i+1]} ${a[$i+1]} ${a[i*2]}; echo "${a[@]:1:2}" "${a[@]: -1}"
b=("${a[@]}"); echo ${#b[@]} ${b[3]}; c=(); echo ${#c[@]} "${c[@]}" "[${c[*]}]"; c+=(x); c+=(y z); echo ${c[@]}; IFS=,; echo "${c[*]}"; unset IFS; d=(${nothing}); echo ${#d[@]}; e=(a{1..3}); echo ${e[@]} ${e[@]/a/b} ${e[@]#a} "${e[@]/#/p-}" "${e[@]/%/-s}" "${e[@]^^}"
touch x.jpg y.jpg; f=(*.jpg); echo ${#f[@]} ${f[1]}; g=(*.none); echo ${g[0]}; shopt -s nullglob; g=(*.none); echo ${#g[@]}; shopt -u nullglob; h=([3]=c [1]=a b); echo "${!h[@]} ${h[@]}"; multi=(
  one # comment
  two

  "three 3"
); echo ${#multi[@]} "${multi[2]}"
f() { local l=(1 2 3); l+=(4); echo ${l[@]} "$@"; }; f "${multi[@]}"; echo "[${l[@]}]"; s="x y z"; w=($s); echo ${#w[@]} ${w[2]}; IFS=, read -r -a r <<< "p,q r,s"; echo ${#r[@]} "${r[1]}"; read -a q <<< "  a  b "; echo ${#q[@]}
printf 'l1\nl 2\nl3' > m; mapfile -t lines < m; echo ${#lines[@]} "${lines[1]}" "${lines[2]}"; readarray -t k <<< "$(printf 'a\nb\n')"; echo ${k[@]}; mapfile raw < m; printf '%s' "${raw[@]}"; echo; mapfile -t -n 1 o < m; echo ${#o[@]}; mapfile -t -s 1 o < m; echo "${o[0]}"; mapfile -d , -t o <<< "a,b"; echo ${o[0]}; mapfile -t < m; echo ${MAPFILE[0]}
for i in "${!k[@]}"; do echo "$i: ${k[i]}"; done; last=${k[${#k[@]}-1]}; echo $last; IFS=$'\n' sorted=($(printf '%s\n' c a b | sort)); unset IFS; echo "${sorted[@]}" ${#sorted[@]}; x=(a b); x=c; echo ${x[@]}; str=abc; str[1]=d; echo ${str[@]}
arr=(1 2 3); arr=("${arr[@]:1}"); echo ${arr[@]}; arr=(0 "${arr[@]}"); echo ${arr[@]}; n=${#arr[@]}; echo ${arr[n-1]} ${arr[$((n-1))]} ${arr[-2]}; unset arr; echo "[${arr[@]}]" "${a[@]+set}" ${nope[@]+set} "${nope[@]:-none}"
[[ -v a[0] ]] && echo v; [[ -v nope ]] || echo unset; test -v a && echo set; set -u; echo "${nope[@]}" end; echo $nope; echo never
#### arrays by names
declare -A m; m[one]=1; m["two words"]=2; k=three; m[$k]=3; echo ${m[one]} "${m[two words]}" ${m[three]} ${#m[@]}; for key in "${!m[@]}"; do echo "$key=${m[$key]}"; done | sort; declare -A n=([a]=1 [b]="2 2"); echo ${n[a]} ${n[b]}; ((n[a]++)); ((m[$k]+=5)); echo ${n[a]} ${m[three]}; unset 'n[a]'; echo ${#n[@]}; [[ -v n[b] ]] && echo has; [ "${n[zz]+x}" ] || echo hasnot; for w in a b a c a; do ((cnt[0]++)); done; echo ${cnt[0]}
declare -a z=(1 2); declare -p z; x=5; declare -p x; declare -r cc=1; declare -p cc; export E=1; declare -p E; declare -A y=([k]=v); declare -p y; printf -v out '%03d' 7; echo $out; printf -v 'z[1]' %s new; echo ${z[1]}; echo "${z[@]@Q}"
#### trap at the end
trap 'echo bye $?' EXIT; (trap 'echo sub' EXIT; echo in); echo $(trap 'echo cap' EXIT; echo c); false; exit 3
#### trap and set -e
set -e; trap 'echo cleanup' EXIT; echo a; false; echo never
#### traps
trap 'echo one' EXIT; trap - EXIT; trap 'echo two' INT TERM; trap 'echo e' 0; trap; trap '' HUP; trap x FOO; echo $?
#### trap where something fails
trap 'echo "err $? line $LINENO"' ERR; false; f() { false; true; }; f; (exit 3); true | false; if false; then :; fi; echo end
#### trap and exit in a function
trap 'rm -f tmpfile; echo removed' EXIT; echo x > tmpfile; ls tmpfile; f() { exit 2; }; f
#### trap in functions
set -Ee; trap 'echo "failed at $LINENO"; exit 9' ERR; f() {
 false
}
f
#### conditions
[ a = b -o c = c ] && echo or; [ a = a -a b = c ] || echo and; [ ! a = b ] && echo not; [ \( a = a \) ] && echo par; [ "" -o x ] && echo x; [ 1 -eq 1 -a 2 -gt 1 ] && echo nums; [ a \< b ] && echo lt; [ -n "$1" -a "$1" = one ] && echo one; test -t 1 || echo noterm; [ x -nt y ]; echo $?; [ ! -f nope -a -f program.sh ] && echo files; [ ]; echo $?; [ -f ]; echo $?; [ "(" = "(" ] && echo eq; [ ! "" ] && echo e
#### what commands leave
x=$(printf 'a\nb\n\n'); echo "$x"; rc=0; false || rc=$?; echo $rc; false; rc=$?; echo $rc; y=$(exit 5); echo $?; z=$(exit 4) w=$?; echo $w $?; echo "$(< program.sh)" | head -n 1; local q; echo $?
echo a |& cat; { echo err >&2; } |& tr a-z A-Z; echo x &>> log; { echo y; echo z >&2; } &>> log; cat log; echo q >& log2; cat log2; true | false | true; echo ${PIPESTATUS[@]}; false; echo "${PIPESTATUS[0]}"; ! ! true; echo $?
#### read and IFS
while read -r a b; do echo "$b-$a"; done <<< "$(printf '1 2\n3 4\n')"; printf 'a:b:c\n' | { IFS=: read -r x y; echo "$x|$y"; }; printf 'a\\tb\\\nc\n' | { read x; echo "$x"; }; printf 'k=v w\n' | while IFS='=' read -r k v; do echo "$k,$v"; done; printf 'a\0b\0' | while IFS= read -r -d '' f; do echo "<$f>"; done; printf 'abcdef' | { read -n 3 x; echo $x; read y; echo $y; }; read x y <<< " lead  trail  "; echo "[$x][$y]"; IFS=: read a b c <<< "1::3"; echo "$a|$b|$c"; read <<< "  rep ly "; echo "[$REPLY]"
IFS=:; p=a:b::c; for i in $p; do echo "<$i>"; done; set -- $p; echo $#; IFS=', '; l="a, b,c , d"; for i in $l; do echo "($i)"; done; unset IFS; o=$IFS; IFS=','; x="1,2"; set -- $x; IFS=$o; echo $# "$1"; unset IFS; old="$IFS"; IFS=$'\n'; for l in $(printf 'a b\nc d\n'); do echo "[$l]"; done; IFS=$old; echo ${#IFS}
#### programs in programs
eval 'x=5; echo $x'; eval echo '"a  b"'; cmd="echo hi"; $cmd; eval "$cmd there"; n=var; eval "$n='v 1'"; echo "$var"; command -v eval; type -t eval; SECONDS=0; echo $SECONDS; echo ${BASH_SOURCE[0]} $(basename "$0") $(dirname "${BASH_SOURCE[0]}"); echo ${BASH_VERSION%%.*}; echo $LINENO; cd "$(dirname "$0")"; [[ $OSTYPE == linux* ]] && echo linux
bash -c 'echo "[$x]"; echo $0 $1' n 1; x=1; export x; bash -c 'echo $x'; f() { echo f; }; export -f f; bash -c 'type -t f; f'; echo 'echo "piped $1"' | bash -s; echo 'return 4; echo no' > lib; . ./lib; echo $?; echo 'echo "$1 $#"; set -- changed' > lib2; source ./lib2 arg; echo $1; set -- k; . ./lib2; echo $1; mkdir d && cd $_ && cd ..; echo $_
#### what a program prints, in the place of a file
n=0; while read -r line; do n=$((n + 1)); last=$line; done < <(printf 'a\nb  c\nd\n'); echo "$n $last"
mapfile -t keys < <(aws s3api list-objects-v2 | cut -f 1); echo "${#keys[@]} ${keys[1]}"
while read -r x; do echo "never $x"; done < <(true); read -r y < <(echo one; exit 3); echo "$? $y"
f() { cat < <(echo "in f: $1"); }; f two; set -e; wc -c < <(printf '\377\n\n'; false); echo on
