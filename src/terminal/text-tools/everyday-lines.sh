awk '{print $NF}' ls
awk '{print $1, $2}' ls
awk '{ $1=""; $2=""; $3=""; print }' ls
awk '{ $1=$2=$3=""; print substr($0,4) }' ls
awk '$3 ~ /^[0-9]+$/ { s += $3 } END { print s }' ls
awk '$3 ~ /^[0-9]+$/ { s += $3 } END { print s/1024/1024 " MiB" }' ls
awk '$3 ~ /^[0-9]+$/ { s += $3 } END { printf "%.2f MiB\n", s/1024/1024 }' ls
awk '{ total += $3 } END { print total/NR }' ls
awk 'NR>1' ls
awk 'NR==2,NR==3' ls
awk '/a\.jpg/,/empty/' ls
awk 'END{print NR}' ls
awk '!seen[$1]++' ls
awk '{c[$1]++} END {for (d in c) print d, c[d]}' ls | sort
awk -F/ '{print $NF}' ls
awk -F/ 'NF>1{print $2}' ls
awk -F'[ /]+' '{print $4}' ls
awk -F'\t' '{print $1}' ls
awk -F, 'NR>1 {print $1": "$2}' t.csv
awk -F, -v OFS='\t' '{$1=$1; print}' t.csv
awk 'BEGIN{FS=","; OFS=";"} {print $2,$3}' t.csv
awk 'BEGIN{FS=","} NR>1 && $2>50 {print $1}' t.csv
awk '{print length($0)}' ls
awk 'length($4) > 5 {print $4}' ls
awk '{print toupper($4)}' ls
awk '{sub(/\.jpg$/, ".png", $4); print $4}' ls
awk '{gsub("/", "-"); print}' ls
awk '{n=split($4,a,"/"); print a[n]}' ls
awk '{print $4 > "keys"}' ls; cat keys
awk '{printf "%-20s %10d\n", $4, $3}' ls
awk '{printf "%s\n", $4}' ls
awk 'BEGIN{printf "%5.1f%%\n", 12.345}'
awk 'BEGIN{print index("foobar","bar"), match("foobar","o+"), RSTART, RLENGTH}'
awk 'BEGIN{x["a"]=1; if ("a" in x) print "yes"; delete x["a"]; print length(x)}'
awk 'BEGIN{while(i<3){i++; if(i==2)continue; print i}}'
awk 'BEGIN{do{i++; print i}while(i<2)}'
awk 'function f(x){return x*2} BEGIN{print f(21)}'
awk 'BEGIN { print length() }' ; echo | awk '{print length}'
awk '{print NR": "$0}' ls
awk '{print NR ":" $0; if (NR==2) exit}' ls
awk '$3>1000{print $4; n++} END{print n+0, "big"}' ls
awk '$4=="a.jpg"' ls
awk '$1>="2026-12-01"' ls
awk '$1 == "PRE" {print $2}' ls
awk 'NF==2' ls
awk 'NF' ls
awk '{a[NR]=$0} END{for(i=NR;i>0;i--)print a[i]}' ls
awk '{print $(NF-1)}' ls
awk -v min=100 '$3>min{print $4}' ls
awk -v "n=a.jpg" '$4==n' ls
awk '{print $1" "$2; next} {print "never"}' ls
awk '{s=s $4 ","} END{print s}' ls
awk 'ORS=NR%2?"\t":"\n"' ls
awk '{ORS=" "; print $4}' ls
awk 'BEGIN{ORS="-"} {print $4}' ls
awk '{$3=$3/1024; print}' ls
awk '{$2=""; print}' ls
awk '{NF=2; print}' ls
awk '{print > "/dev/stderr"}' ls 2>&1
awk 'BEGIN{while((getline line < "ls")>0) n++; print n}'
awk 'BEGIN{getline < "ls"; print $4}'
awk 'BEGIN{print ARGC, ARGV[1]}' x
awk 'BEGIN{printf "%c%c\n", 65, "hello"}'
awk 'BEGIN{printf "%e %g %G %o %X %i\n", 12345.678, 0.0001, 1e10, 8, 255, 42.9}'
awk 'BEGIN{printf "%*d|%-*d|\n", 5, 42, 5, 42}'
awk 'BEGIN{print "a" "b", "c"; print("x","y")}'
awk 'BEGIN{print 1==1.0, "a"<"b", "10"<"9", 10<9, "10"+0<"9"+0}'
echo "10 9" | awk '{print ($1<$2), ($1>$2)}'
echo "abc" | awk '{print substr($0, 2, 1); print $1 ~ "b", $1 ~ /^b/}'
awk 'BEGIN{print toupper(substr("hello",1,1)) substr("hello",2)}'
awk 'BEGIN{a="x"; a=a"y"; print a; b=1; b+=2; b*=3; b-=1; b/=4; b%=3; b^=2; print b, b++ + ++b}'
awk 'BEGIN{print !0, !1, !"", !"a", 1&&0, 1||0}'
awk 'BEGIN{print 1?2:3; print (1<2)?"a":"b"}'
awk 'BEGIN{print -2^2, 2^3^2}'
awk 'BEGIN{print 10 % 3 * 2, 1 - 1 - 1}'
awk 'BEGIN { split("a:b:c", x, ":"); print x[1] x[3]; split("abc", y, ""); print y[2]; split("  a b ", z); print z[1], length(z) }'
awk 'BEGIN { s="aaa"; n=gsub(/a/,"b",s); print n, s; gsub(/b/,"[&]",s); print s; gsub(/\[/,"\\&",s); print s }'
awk 'BEGIN { x[1,2]=3; for (k in x) { split(k, p, SUBSEP); print p[1], p[2] } if ((1,2) in x) print "in" }'
awk '{a[$1]=a[$1] " " $4} END{for(k in a) print k a[k]}' ls | sort
awk 'FNR==NR{a[$4]=$3; next} $4 in a{print $4, a[$4]}' ls ls
awk 'NR%2' ls
awk 'NR%2==0{print; print ""}' ls
awk 'BEGIN{for(i=1;i<=3;i++) printf "%d%s", i, (i<3?",":"\n")}'
awk 'BEGIN { printf "no newline" }'
awk 'BEGIN { print "tab\there", "quote\"d", "back\\slash", "\x41", "\101" }'
awk "BEGIN { print \"it's\" }"
awk '/PRE/{print $2;next}{print $4}' ls
awk '/^2026-11/ && !/txt/' ls
awk '$0 ~ "txt$"' ls
awk '{ if ($3 > 1000) print $4, "big"; else if ($3 > 0) print $4, "small"; else print $4, "none" }' ls
awk '{ print $1,$2 ; print $3,$4 }' OFS=: ls
awk -F: '{print $2}' ls
awk -F '|' '{print $2}' <<< 'a|b|c'
awk -F. '{print $NF}' <<< 'photo.tar.gz'
awk -F' +' '{print $2}' <<< ' a b'
awk -F'\\|' '{print $2}' <<< 'a|b|c'
awk -F'::' '{print $2}' <<< 'a::b::c'
awk '{print $2}' FS=, t.csv
awk '{ print; }; END { print "done" }' t.csv
awk '$2 ~ /^\/a/ {print $2}' log
awk '$3 >= 400 {e++} END {print e " of " NR " (" e/NR*100 "%)"}' log
awk '{m[$1]++; b[$1]+=$4} END {for (k in m) printf "%-4s %d %d\n", k, m[k], b[k]}' log | sort
awk 'max<$4{max=$4; l=$0} END{print max, l}' log
awk 'NR==1||$4<min{min=$4} END{print min}' log
awk '{x=$4; $4=$1; $1=x} 1' log
awk '{$5="new"} 1' log
awk '{$7="far"} 1' log
awk '1;{print "-"}' log
awk '/get/{print "l"} tolower($0) ~ /get/' log
awk 'NR==1{print; exit} END{print "end"}' log
awk 'BEGIN{exit} END{print "end"}' log
awk 'BEGIN{print exp(0), log(1), sqrt(16), sin(0), cos(0), atan2(0,1)}'
awk '/\//' ls
awk '/a{2}|(b c)+/' ls
awk '/\.(jpg|png)$/' ls
awk '{ gsub(/[^0-9]/, "", $1); print $1 }' ls
awk '{ gsub(/ +/, " "); print }' ls
awk '{ sub(/^ +/, ""); print }' ls
awk 'substr($1,1,4)=="2026" {n++} END {print n}' ls
awk 'sub("users/","u/")' ls
awk '{print(NR)(FNR)}' ls
awk '{getline; print $4}' ls
awk 'BEGIN{printf("%s %d\n", "a", 1)}'
awk 'BEGIN { a["x"]=1; delete a; for (k in a) print k; print "empty" }'
awk 'BEGIN{print length(12345), 1 " " 2, 1+1 "a"}'
awk 'BEGIN{print "a" > "o"; close("o"); while ((getline l < "o") > 0) print "got", l}'
awk '{print $1}' none
nl ls
nl -ba ls
nl -w3 -s': ' ls
nl -s ' ' -w 2 log
nl -v 10 log
nl -i 2 log
nl -n rz -w 3 log
nl -n ln log
printf 'a\n\nb\n' | nl
printf 'a\n\nb\n' | nl -b a
printf 'a\n\nb\n' | nl -b t
printf 'a\n\nb' | nl -ba
nl -b p^GET log
nl log log
cat log | nl -
nl none; echo $?
column -t ls
column -t -s, t.csv
column -ts , t.csv
column -t -s ' ' log
column -t -o ' | ' log
column -t -s, -o ' | ' t.csv
column log
printf 'a\nb\nc\n' | column
printf 'a b\n\nc d\n' | column -t
printf 'a,,c\nd,e,f\n' | column -t -s,
printf 'a\tb c\nlong\td\n' | column -t -s $'\t'
printf 'x\ty\n' | column -t
column -c 40 log
column -x -c 40 log
awk '{print $4, $3}' ls | column -t
aws 2>/dev/null; awk '{print $3, $4}' ls | sort -n | column -t
sed -n 's/.*\/\(.*\)$/\1/p' ls
sed 's/ \+/ /g' ls
sed -E 's/ +/,/g' ls
sed 's/^ *//;s/ *$//' ls
sed '/PRE/d' ls
sed -n '$p' ls
sed -n '2,3p' ls
sed '2,$d' ls
sed -n '/a.jpg/{p;q}' ls
sed 's/[0-9]\{4\}/YEAR/' ls
sed 's|users/|u/|' ls
sed 's/\//-/g' ls
sed -e '1s/^/HEAD /' ls
sed '1i\first' ls
sed '$a last' ls
sed '2c changed' ls
sed -n '/a/=' ls
sed = log
sed 's/.*/"&"/' log
sed "s/'//g" log
sed 's/GET/&\n/' log
sed 'y/abc/ABC/' ls
sed -n 'l' log
sed '1~2d' log
sed '0~2d' log
sed '/GET/,+1d' log
sed -n '/PUT/!p' log
sed 's/\bGET\b/get/' log
sed 's/\w\+/W/' log
sed 's/[[:space:]]\+/ /g' ls
sed 's/[[:digit:]]//g' log
sed -E 's/(GET|PUT) (.*)/\2 \1/' log
sed G log
sed ':a;N;$!ba;s/\n/,/g' log
sed 'N;s/\n/ /' log
sed -n '1!G;h;$p' log
sed '$!d' log
sed 3q log
sed -i 's/GET/get/' log; cat log
sed -i.bak '1d' log; cat log log.bak | wc -l
sed -n '/2026-12/w out' ls; cat out
sed 'r t.csv' log | head -n 3
echo 's/GET/X/' > p; sed -f p log
sed 's/x/y/' none; echo $?
sed 's/a' log; echo $?
sed 's/\t/ /' <<< $'a\tb'
sed 's/a\|b/X/g' <<< 'abc'
sed 's/a?/X/' <<< 'a?b'
sed -E 's/a?/X/' <<< 'ab'
sed 's/a*/X/g' <<< 'baac'
sed 's/$/!/' log
sed 's/^/> /' log
sed 's/\./_/g' ls
sed -e 's/a/b/;s/b/c/' -e 's/c/d/' <<< a
sed '/^$/d' <<< $'a\n\nb'
sed 's/\(.*\)\.\(.*\)/\2.\1/' <<< 'x.y.z'
sed s/a/b/ <<< a
sed 's,a,b,' <<< a
sed 's/a/b/gI' <<< Aa
sed 's/é/e/' <<< é
sed -n '/a/,/b/p' <<< $'x\na\ny\nb\nz'
sed 's/a/\//' <<< a
sed 's/a/\&/' <<< a
sed 's/[]]/x/' <<< ']'
sed 's/[^,]*,//' <<< 'a,b'
sort -k2 log
sort -k4 -n log
sort -k4nr log
sort -t, -k2 -n t.csv
sort -nrk3 ls
sort -h <<< $'1K\n2M\n5'
sort -V <<< $'a10\na9'
sort -u <<< $'b\na\nb'
sort -c <<< $'b\na'; echo $?
sort -f <<< $'b\nA\na'
sort -n <<< $'10\n9\nx\n-1\n1.5'
sort -k1,1 -k4,4n log
sort -s -k1,1 log
sort -t/ -k2 ls
sort none; echo $?
uniq -c <<< $'a\na\nb'
uniq -d <<< $'a\na\nb'
uniq -u <<< $'a\na\nb'
uniq -i <<< $'a\nA\nb'
cut -c 1-10 ls
cut -c1-10 ls
cut -c -4 ls
cut -c 5- log
cut -b 1-3 log
cut -d' ' -f2 log
cut -d ' ' -f 1,3 log
cut -d, -f2- t.csv
cut -d, -f-2 t.csv
cut -f1 log
cut -d: -f1 -s log
cut -d, --complement -f2 t.csv
cut -d, -f1,3 --output-delimiter=';' t.csv
cut -d/ -f2 ls
paste -sd, log
paste -sd+ <<< $'1\n2'
seq 4 | paste - -
paste -d' ' log log
paste -d '\n' log log
tr a-z A-Z < log
tr -d '\n' < log
tr -s ' ' < ls
tr ' ' '\n' <<< 'a b'
tr -d '"' < t.csv
tr -cd '0-9' < log
tr '[:lower:]' '[:upper:]' < log
tr -c 'a-z\n' '-' < log
tr / _ < ls
grep -c GET log
grep -n GET log
grep -v GET log
grep -i get log
grep -E 'GET|PUT' log
grep 'GET\|PUT' log
grep -o '[0-9]*$' log
grep -oE '[0-9]+' log
grep -oP '\d+' log
grep -P '\d{3}' log
grep -w 200 log
grep -x 'GET /a.jpg 200 12' log
grep -A1 PUT log
grep -B1 PUT log
grep -C1 PUT log
grep -m1 GET log
grep -l GET log ls
grep -L GET log ls
grep -h GET log log
grep -F '.jpg' log
grep -e GET -e PUT log
grep '^GET' log
grep '[[:digit:]]\{3\}' log
grep '[[:space:]]' log
grep -E '[[:alpha:]]+' -o log
grep -E 'a{1}' log
grep '\.jpg$' ls
grep -q GET log && echo yes
grep none log; echo $?
grep -s x none; echo $?
grep --color=auto GET log
grep -cv GET log
grep -in get log
grep -on GET log
grep -E '\bGET\b' log
grep '\<GET\>' log
grep -v '^$' log
grep "a.jpg" log ls
grep -E '^(GET|PUT) /[ab]' log
grep 'a*' <<< b
grep 'a\+' <<< aa
grep 'a+' <<< 'a+'
grep -E 'a+' <<< 'aa'
grep '(a)' <<< '(a)'
grep -c '' log
head -3 log
head -n -1 log
tail -2 log
tail -n +2 t.csv
tail -c 5 log
head -c 3 log
wc log
wc -l log ls
wc -lc log
wc -w < log
tac log
rev log
fold -w 20 ls
expand -t 4 <<< $'a\tb'
join -t, t.csv t.csv
diff log log && echo same
ls -1
find . -type f | sort
seq 1 2 7
seq -w 8 10
seq -s, 3
seq 3 -1 1
seq 0.5 0.5 1.5
printf '%s\n' a b
printf '%-5s|%5s|\n' a b
printf '%05.2f\n' 3.14159
printf '%b' 'a\tb\n'
printf '%d%%\n' 50
echo -e 'a\tb'
echo -n a
xargs -n 2 echo <<< 'a b c'
xargs -I{} echo '<{}>' <<< $'a\nb'
xargs -d '\n' -n 1 echo < log
xargs -P 4 -n 1 echo <<< 'a'
xargs echo -n < log
tee out < log | wc -l; wc -l < out
base64 <<< hello
base64 -d <<< aGVsbG8K
base64 -w 0 log
md5sum log
sha256sum log | cut -d' ' -f1
basename users/101/a.jpg .jpg
dirname users/101/a.jpg
expr 2 + 3
expr substr abcdef 2 3
expr index abc b
sleep 0
test -f log && echo f
[ -s log ] && echo s
[[ log == l* ]] && echo m
for f in *.json; do echo "$f"; done
echo {1..3} {a,b}{1,2}
printf '9 \303\251.txt\n' | base64
printf '\101\x41\n\t%s\\n%d%%\n' a 3
printf 'a\0b' | base64
echo -e '\0101\x41\tb\\c'
printf '%b|' 'a\tb' 'c\101'
printf '%s\n' $'a\tb\u00e9\x41\101\'q'
grep -c $'\t' <<< $'a\tb'
seq -w 8 10
seq -s, 1 5
head -n -2 log
tail -n -2 log
head -c -3 log
sort -t, -k2,2nr t.csv
sort -k3,3n -k1,1 log
grep -A1 -n PUT log
grep -E 'a{2,}|\.jpg' log
printf 'a\n\nb\n' | column -t
printf 'a\nb\nc\n' | sed -n 'H;${x;s/\n/,/g;p;}'
printf 'a\nb\n' | sed 'H;$!d;g'
awk 'BEGIN { if (seen["x"] == "") n = 1; print n, ("x" in seen), length(seen) }'
awk '{ if (!seen[$1]++) print } END { for (k in seen) n++; print n }' ls
awk 'BEGIN { a["k"]; b = a["z"] + 1; n = 0; for (k in a) n++; print n, b }'
