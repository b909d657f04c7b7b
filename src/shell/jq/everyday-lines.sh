jq . list.json
jq '.Contents[].Key' list.json
jq -r '.Contents[].Key' list.json
jq -r '.Contents[] | .Key, .Size' list.json
jq -c '.Contents[0]' list.json
jq '.Contents | length' list.json
jq '[.Contents[].Size] | add' list.json
jq '.Contents | map(.Size) | add / 1024 / 1024' list.json
jq '[.Contents[].Size] | add / length' list.json
jq -c '.Contents[] | {Key, Size}' list.json
jq -c '.Contents[] | {key: .Key, kb: (.Size / 1024 | floor)}' list.json
jq -r '.Contents[] | select(.Size > 100) | .Key' list.json
jq -r '.Contents[] | select(.Key | endswith(".jpg")) | .Key' list.json
jq -r '.Contents[] | select(.Key | test("jpg$")) | .Key' list.json
jq -r '.Contents[] | select(.Key | startswith("users/")) | .Key | split("/") | last' list.json
jq -r '.Contents | sort_by(.Size) | reverse | .[0].Key' list.json
jq -r '.Contents | sort_by(.Size) | .[-1].Key' list.json
jq -r '.Contents | max_by(.Size) | .Key' list.json
jq -r '.Contents | min_by(.LastModified).Key' list.json
jq -c '.Contents | group_by(.StorageClass) | map({class: .[0].StorageClass, n: length, bytes: (map(.Size) | add)})' list.json
jq -r '.Contents[] | [.Key, .Size] | @tsv' list.json
jq -r '.Contents[] | [.Key, .Size, .StorageClass] | @csv' list.json
jq -r '.Contents[] | "\(.Size)\t\(.Key)"' list.json
jq -r '.Contents[] | "\(.Key): \(.Size / 1024 * 100 | round / 100) KiB"' list.json
jq -r '.Contents[] | .ETag | gsub("\""; "")' list.json
jq '.Contents[0].ETag | fromjson' list.json
jq -r '.Contents[].LastModified | fromdateiso8601' list.json
jq -r '.Contents[].LastModified | sub("\\+00:00"; "Z") | fromdateiso8601' list.json
jq -r '.Contents[].LastModified[0:10]' list.json
jq -c '{Objects: [.Contents[] | {Key}], Quiet: true}' list.json
jq '{Objects: [.Contents[] | {Key}]}' list.json
jq 'keys' list.json
jq -c 'keys_unsorted' list.json
jq -c '.Contents[0] | to_entries | map(.key)' list.json
jq -c '.Contents[0] | with_entries(.key |= ascii_downcase)' list.json
jq -c '.Contents[0] | del(.ETag, .StorageClass)' list.json
jq -c 'del(.Contents[0])' list.json
jq -c 'del(.Contents[].ETag) | .Contents[1]' list.json
jq -c '.TagSet | from_entries' tags.json
jq -c '.TagSet | map({(.Key): .Value}) | add' tags.json
jq -c '.TagSet += [{"Key":"x","Value":"y"}]' tags.json
jq -c '.TagSet[0].Value = "b"' tags.json
jq -c '.TagSet |= map(select(.Key != "env"))' tags.json
jq -c '(.TagSet[] | select(.Key == "env") | .Value) = "prod"' tags.json
jq -c '.TagSet[] |= (.Value |= ascii_upcase)' tags.json
jq -c '.TagSet[].Value |= ascii_upcase' tags.json
jq -r '.Buckets[].Name' buckets.json
jq -r '.Buckets | map(.Name) | join(", ")' buckets.json
jq -r '.Buckets[] | .Name + " " + .CreationDate' buckets.json
jq -c '[.Buckets[] | .Name | length]' buckets.json
jq '.Owner.ID' buckets.json
jq '.Owner.Nope' buckets.json
jq '.Nope.Nope' buckets.json
jq '.Nope[]?' buckets.json
jq '.Nope[]' buckets.json; echo $?
jq -r '.Owner.Nope // "none"' buckets.json
jq '.Buckets[0:1]' buckets.json
jq '.Buckets[1:]' buckets.json
jq '.Buckets[-1]' buckets.json
jq '.Buckets[5]' buckets.json
jq '.Buckets | first' buckets.json
jq 'first(.Buckets[])' buckets.json
jq -c '.Buckets | any(.Name == "my-photos"), all(.Name | startswith("my"))' buckets.json
jq -c '.Buckets | index({"Name":"x"})' buckets.json
jq -c 'paths' tags.json
jq -c '[paths(scalars)] | length' list.json
jq -c '[leaf_paths] | length' list.json
jq -c '[.. | numbers]' list.json
jq -c '.. | .Key? // empty' list.json
jq -c 'has("Name"), has("None")' list.json
jq -r 'type' list.json
jq -r '.[] | type' list.json
jq -r 'to_entries[] | "\(.key)=\(.value | type)"' list.json
jq -S -c . tags.json
jq --tab . tags.json
jq --indent 4 . tags.json
jq --indent 0 . tags.json
jq -j '.TagSet[].Key' tags.json
jq -a -n '"é"'
jq -n '"a" * 3, "abc"[1:2], ("a,b" | split(","))' -c
jq -n -c '[1,2,3] - [2], [1,[2]] | flatten?'
jq -n -c '[3,1,2] | sort, min, max, add, reverse, (map(. * 2))'
jq -n -c '[1,1,2] | unique, (group_by(.))'
jq -n -c '{"a":1} + {"b":2}, {"a":{"x":1}} * {"a":{"y":2}}'
jq -n -c '[range(5)], [range(2;5)], [range(0;10;3)]'
jq -n -c '[limit(2; range(10))], first(range(5)), [range(5)] | tostring? '
jq -n -c '"abc" | test("B"; "i"), match("b").offset, capture("(?<x>b)"), [scan("[a-c]")], sub("b"; "X"), ascii_downcase, ltrimstr("a"), rtrimstr("c"), explode, length, utf8bytelength'
jq -n -c '"a1b22" | [scan("[0-9]+")], [match("[0-9]+"; "g").string], gsub("[0-9]+"; "#"), gsub("(?<d>[0-9]+)"; "<\(.d)>"), splits("[0-9]+")'
jq -n -r '"x y&z" | @uri, @html, @sh, @base64, @json, @text'
jq -n -r '"aGVsbG8=" | @base64d'
jq -n -r '[1,"a b",null,true] | @csv, @tsv, @sh?'
jq -n -c '"2026-11-30T20:00:00Z" | fromdate, (fromdate | todate), (strptime("%Y-%m-%dT%H:%M:%SZ") | mktime)'
jq -n -r '0 | todate, strftime("%Y-%m-%d"), gmtime[0]'
jq -n -c '"1" | tonumber, (1 | tostring), ("[1]" | fromjson), ([1] | tojson)'
jq -n '"x" | tonumber'; echo $?
jq -n -c 'try error("bad") catch .'
jq -n -c '[.[]?]'
jq -n -c 'if 1 > 0 then "y" else "n" end, (if null then 1 elif 0 then 2 else 3 end)'
jq -n -c 'reduce range(5) as $i (0; . + $i), [foreach range(3) as $i (0; . + $i)]'
jq -n -c '[1,2] as [$a, $b] | {a: $a, b: $b}, ({"k": 1} as {k: $v} | $v)'
jq -n -c 'def f(x): x * 2; f(4), ([1,2] | map(f(.)))'
jq -n -c '[.[] | 1]?' 
jq -n -c '{"a":[1,2]} | .a[] as $x | $x + 1'
jq -n -c '[1,2,3] | .[1:], .[:-1], .[-2:], last, nth(1), index(2), contains([1]), inside([1,2,3,4]), any, all'
jq -n -c '"foobar" | contains("bar"), index("o"), indices("o"), startswith("foo")'
jq -n -c '[[1,2],[3,4]] | transpose, flatten, add, (.[] | add), combinations' 
jq -n -c '{"b":2,"a":1} | to_entries, keys, map_values(. + 1), map(. + 1), add, length, del(.a), tojson'
jq -n -c '[{"a":1,"b":2},{"a":1,"b":3}] | group_by(.a), unique_by(.a), map(.b) , (map(select(.b > 2))), INDEX(.b)'
jq -n -c 'null | not, length, (. + 1), tostring'
jq -n -c '[1,null,"a",true,{"x":1},[2]] | sort, (map(type)), map(values), map(scalars)'
jq -n -c '$ENV.HOME | type'
jq -n -c 'env | type'
jq -n -c '[splits("a")]?' 
jq -n -c 'input' <<< '1'
jq -c '[., input]' <<< '1 2'
jq -n -c '[inputs]' <<< '1 2 3'
jq -s -c . <<< '1 2 3'
jq -c . <<< '{"a":1}{"a":2}'
jq -R . t.csv
jq -R -c 'split(",")' t.csv
jq -R -s -c 'split("\n")' t.csv
jq -r --arg n my-texts '.Buckets[] | select(.Name == $n) | .CreationDate' buckets.json
jq --argjson min 100 -r '.Contents[] | select(.Size >= $min) | .Key' list.json
jq -n --arg a 1 -c '$a, $ARGS.named'
jq -n -c '$ARGS.positional' --args a b
jq -n -c --args '$ARGS.positional' a b
jq --slurpfile t tags.json -n -c '$t'
jq --rawfile t tags.json -n '$t | length'
jq -e '.Nope' list.json; echo $?
jq -e '.IsTruncated' list.json; echo $?
jq -r '.IsTruncated' list.json
jq -r '.NextToken // empty' list.json
jq -c 'select(.IsTruncated | not) | .Name' list.json
jq -c '.[] | .a?' <<< '[1,{"a":2}]'
jq '.Contents[] | .Key | length' list.json
jq -c '.Contents | map(.Key) | sort' list.json
jq -c 'limit(1; .Contents[]) | .Key' list.json
jq -c '[.Contents[] | select(.StorageClass != "STANDARD" and .Size > 0)] | length' list.json
jq -c '[.Contents[] | select(.Key == ("a.jpg", "empty.txt")) | .Size]' list.json
jq -r '.Contents[] | select([.Key] | inside(["a.jpg"])) | .Key' list.json
jq -c '.Contents | map({(.Key): .Size}) | add' list.json
jq -c 'reduce .Contents[] as $o ({}; .[$o.StorageClass] += $o.Size)' list.json
jq -c '.Contents |= map(.Size) | .Contents' list.json
jq -c '.Contents[].Size' list.json | jq -s add
jq -r '.Contents[].Key | @sh' list.json
jq -r '.Contents[].Key | @uri' list.json
jq -r '@text "k \(.Name)", @json "j \(.Name)", @uri "\(.Name) x"' list.json
jq -r '.Contents[] | [.Size, .Key] | map(tostring) | join(" ")' list.json
jq -r '.Contents[] | [.Size, .Key] | join(" ")' list.json
jq -r '(["key","size"] | (., map(length*"-"))), (.Contents[] | [.Key, .Size]) | @tsv' list.json
jq -c 'walk(if type == "string" then ascii_upcase else . end)' tags.json
jq -c 'getpath(["TagSet",0,"Key"]), setpath(["x"];1), delpaths([["TagSet"]]), path(.TagSet[0])' tags.json
jq -c 'tostream' tags.json
jq -n -c '[1,2,3] | IN(2), (.[] | IN(2,3))'
jq -n -c '"abc" | .[0:1], .[-1:], (. / "b"), ascii_downcase'
jq -n -c '[1,2,3,4] | until(length < 2; .[1:]), [.[] | while(. < 100; . * 2)] | length'
jq -n -c '[recurse(if . < 3 then . + 1 else empty end)]?' 
jq -c '[recurse | strings]' tags.json
jq -c 'getpath(["a","b"])' <<< '{}'
jq -c '.a += 1, .a -= 1, .a *= 2, .a //= 5, .b //= 5' <<< '{"a":3}'
jq -c '.a.b.c = 1' <<< '{}'
jq -c '.[0].x = 1' <<< '[]'
jq -c '.a[1] = 1' <<< '{}'
jq -c '.["a b"], ."a b", .a?' <<< '{"a b":1}'
jq -c '.a-b' <<< '{"a-b":1}'
jq -c '."a-b"' <<< '{"a-b":1}'
jq -c 'map(select(. != null))' <<< '[1,null]'
jq -c 'ascii_downcase, ltrimstr("X")' <<< '"ÄB"'
jq '.' <<< '"\u00e9\u0001\/"'
jq '.' <<< '{"a":1,"a":2}'
jq . <<< ''
jq . <<< '[]'
jq . <<< '{}'
jq . <<< '[[],{},[1]]'
echo '.Name' > p; jq -f p list.json
echo '.Name # c' > p; jq -r -f p list.json
jq '.Name # comment' list.json
jq -rc '.Buckets[]|[.Name,.CreationDate]|@csv' buckets.json
jq -cr '.Buckets[].Name' buckets.json
jq '.Buckets[].Name' -r buckets.json
jq .Owner.ID buckets.json
cat buckets.json | jq .Owner.ID -r
jq '.Buckets | .[].Name' buckets.json
jq '.Buckets[]."Name"' buckets.json
jq '.Buckets[]["Name"]' buckets.json
jq '."Buckets"[0]' buckets.json
jq '.Buckets[0].Name, .Buckets[1].Name' buckets.json
jq '.Buckets[0,1].Name' buckets.json
jq '.Buckets | map(.Name | ascii_upcase)' buckets.json
jq -r '.Buckets[] | "s3://" + .Name' buckets.json
jq -r '.Buckets[] | "aws s3 rb s3://\(.Name) --force"' buckets.json
jq -r '.Buckets | sort_by(.CreationDate) | last | .Name' buckets.json
jq -r '.Buckets | to_entries[] | "\(.key + 1). \(.value.Name)"' buckets.json
jq '[.Buckets[] | select(.Name | contains("photo"))] | length' buckets.json
jq 'map(keys)' <<< '[{"b":1,"a":2}]'
jq '.[] as $x | $x * $x' <<< '[1,2]'
jq 'add' <<< '["a","b"]'
jq 'add' <<< '[]'
jq 'ltrimstr("s3://") | split("/") | .[0], (.[1:] | join("/"))' <<< '"s3://b/k/x"'
jq -r 'splits("/")' <<< '"a/b"'
jq 'tojson | fromjson' <<< '{"a":1}'
jq 'to_entries' <<< '{"a":1}'
jq '@json' <<< '{"a":1}'
jq 'min_by(.a), max_by(.a)' -c <<< '[{"a":2},{"a":1}]'
jq 'getpath(["a"])' <<< '{"a":1}'
jq 'input_filename' list.json
jq -n '"\(1 + 2) and \("x" + "y")"'
jq -n '"a\tb\n"' -r
jq -n '[.1]'; echo $?
jq -n '{a: 1, "b": 2, ("c" + "d"): 3, @base64 "x": 4}' -c
jq -n '[1,2,3] | debug' -c 2>/dev/null
jq -n '"abc" | ascii_downcase | @html "<\(.)>"'
jq -n '[5,3] | sort_by(-.)' -c
jq -n '"a b" | @sh' 
jq -n '["a b", 1] | @sh' -r
jq -n '1, 2 | . * 10'
jq -n '(1, 2) * 10'
jq -n '[1, 2] | .[0] + .[1]'
jq -n '1 as $x | 2 as $y | [$x, $y]' -c
jq -n '[.[]?] | length'
jq -n '"test" | ltrimstr("te") | rtrimstr("t") | ascii_upcase'
jq -n '"2026-11-30T20:00:00Z" | strptime("%Y-%m-%dT%H:%M:%SZ") | strftime("%d.%m.%Y")'
jq -n '"2026-11-30" | strptime("%Y-%m-%d") | mktime | todate'
jq -n '1764532800 | strftime("%A, %B %d, %Y %H:%M:%S %Z %j %e")'
jq -n '[1,2,3] | tojson, @text'
jq -n '[1,[2,[3]]] | flatten(1)' -c
jq -n '[4,2] | bsearch(2)' 
jq -n '{} | .a.b |= 5' -c
jq -n '{"a":[{"b":1},{"b":2}]} | .a[1].b = 9' -c
jq -n '{"a":[{"b":1},{"b":2}]} | .a |= map(.b += 1)' -c
jq -n '{"a":[{"b":1},{"b":2}]} | [.a[] | .b *= 2]' -c
jq -n '{"a":1} | .b = .a + 1' -c
jq -n '{"a":1} | .a as $a | .b |= ($a + 1)' -c
jq -n '"x" as $x | "a" | . + $x'
jq -n '[true, false, null] | map(not)' -c
jq -n '"aé" | length, utf8bytelength, @uri'
jq -n '[10, 9, 1] | sort | map(tostring) | sort' -c
