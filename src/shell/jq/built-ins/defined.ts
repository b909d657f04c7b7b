import { parseLibrary } from '../parse.ts';
import type { Definition } from '../tree.ts';

/** What is made of other functions: a way through these is a way for `path` and `|=`, too. */
const library = String.raw`
def not: if . then false else true end;
def map(f): [.[] | f];
def select(f): if f then . else empty end;
def values: select(. != null);
def nulls: select(. == null);
def booleans: select(type == "boolean");
def numbers: select(type == "number");
def strings: select(type == "string");
def arrays: select(type == "array");
def objects: select(type == "object");
def iterables: select(type == "array" or type == "object");
def scalars: select(type != "array" and type != "object");
def recurse: recurse(.[]?);
def recurse(f; condition): def r: ., (f | select(condition) | r); r;
def recurse_down: recurse;
def to_entries: [keys_unsorted[] as $k | {key: $k, value: .[$k]}];
def from_entries: reduce .[] as $x ({};
  . + { ($x | if type == "object"
      then (if .key != null then .key elif .k != null then .k elif .name != null then .name
            elif .Name != null then .Name elif .K != null then .K elif .Key != null then .Key
            else null end)
      else .[0] end
      | if type == "string" then . else tojson end):
      ($x | if has("value") then .value elif has("v") then .v else .Value end) });
def with_entries(f): to_entries | map(f) | from_entries;
def map_values(f): .[] |= f;
def del(f): delpaths([path(f)]);
def paths: path(..) | select(length > 0);
def paths(f): . as $whole | paths | select(. as $p | $whole | getpath($p) | f);
def leaf_paths: paths(scalars);
def pick(f): . as $whole | reduce path(f) as $p (null; setpath($p; $whole | getpath($p)));
def any: any(.[]; .);
def all: all(.[]; .);
def any(f): any(.[]; f);
def all(f): all(.[]; f);
def any(g; f): isempty(first(g | f | select(.))) | not;
def all(g; f): isempty(first(g | f | select(. | not)));
def in(x): . as $k | x | has($k);
def inside(x): . as $x | x | contains($x);
def add(f): reduce f as $x (null; . + $x);
def combinations: if length == 0 then [] else .[0][] as $x | (.[1:] | combinations) as $w | [$x] + $w end;
def combinations(n): . as $whole | [range(n)] | map($whole) | combinations;
def walk(f): def w: if type == "object" then map_values(w) elif type == "array" then map(w) else . end | f; w;
def first: .[0];
def last: .[-1];
def nth($n): .[$n];
def nth($n; f): last(limit($n + 1; f));
def sort_by(f): _sort_by(map([f]));
def group_by(f): _group_by(map([f]));
def unique_by(f): [group_by(f)[] | .[0]];
def min_by(f): _min_by(map([f]));
def max_by(f): _max_by(map([f]));
def IN(s): any(s == .; .);
def IN(source; s): any(source == s; .);
def INDEX(stream; f): reduce stream as $row ({}; .[$row | f | tostring] |= $row);
def INDEX(f): INDEX(.[]; f);
def ascii: [.] | implode;
def todate: strftime("%Y-%m-%dT%H:%M:%SZ");
def fromdateiso8601: strptime("%Y-%m-%dT%H:%M:%SZ") | mktime;
def todateiso8601: todate;
def fromdate: fromdateiso8601;
def date: todate;
def match(re): _matches(re; null; false)[];
def match(re; flags): _matches(re; flags; false)[];
def test(re): _matches(re; null; true);
def test(re; flags): _matches(re; flags; true);
def _capture: [.captures[] | select(.name != null) | {key: .name, value: .string}] | from_entries;
def capture(re): capture(re; null);
def capture(re; flags): match(re; flags) | _capture;
def scan(re): scan(re; null);
def scan(re; flags): match(re; "g" + flags) | if (.captures | length) > 0 then [.captures[].string] else .string end;
def split(re; flags): . as $text
  | [foreach (match(re; flags + "g"), null) as $m ({at: 0};
      .piece = $text[.at: if $m then $m.offset else null end] | if $m then .at = $m.offset + $m.length else . end;
      .piece)];
def splits(re): split(re; null)[];
def splits(re; flags): split(re; flags)[];
def sub(re; f): sub(re; f; "");
def sub(re; f; flags): . as $text
  | [match(re; flags)] as $all
  | def pieces($n; $at): if $n == ($all | length) then $text[$at:]
      else $all[$n] as $m | ($m | _capture | f) as $new
        | if ($new | type) != "string" then error("\($m | _capture | tojson) cannot be added to a string") else . end
        | $text[$at:$m.offset] + $new + pieces($n + 1; $m.offset + $m.length) end;
    pieces(0; 0);
def gsub(re; f): sub(re; f; "g");
def gsub(re; f; flags): sub(re; f; flags + "g");
def tostream: path(def r: (.[]? | r), .; r) as $p | getpath($p) | reduce path(.[]?) as $q ([$p, .]; [$p + $q]);
def fromstream(f): {x: null, e: false} as $init | foreach f as $i ($init;
  if .e then $init else . end
  | if $i | length == 2 then setpath(["e"]; $i[0] | length == 0) | setpath(["x"] + $i[0]; $i[1])
    else setpath(["e"]; $i[0] | length == 1) end;
  if .e then .x else empty end);
def finites: select(isinfinite or isnan | not);
def normals: select(isnormal);
def halt_error: halt_error(5);
def debug(message): (message | debug | empty), .;
`;

let all: ReadonlyMap<string, Definition> | undefined;

/** The functions that are written in the language itself, by name and number of parameters. */
export function defined(): ReadonlyMap<string, Definition> {
  return (all ??= new Map(parseLibrary(library).map((one) => [`${one.name}/${one.parameters.length}`, one])));
}
