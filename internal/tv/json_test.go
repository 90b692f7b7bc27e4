package tv

import (
	"encoding/json"
	"strings"
	"testing"
)

// full writes out what the short forms of the tests leave to their defaults.
const full = `{"show":"Harbour Lights","season":%S,"kind":"%K","value":%V,"certainty":"confirmed","negative":false,"plan":false,` +
	`"by":null,"as_of":null,"when":null,"detail":null,"quote":"","start":0,"end":0,"spoiler":null}`

func TestJSONRoundTrip(t *testing.T) {
	for _, c := range []struct{ kind, season, value string }{
		{"stage", "3", `"filming"`},
		{"stage", "null", `"in-development"`},
		{"premiere", "3", `"2025-01-17"`},
		{"premiere", "3", `"2024-Q4..2025-Q1"`},
		{"finale", "3", `"2027-winter"`},
		{"final", "null", `4`},
		{"delay", "3", `"strikes"`},
		{"delay", "3", `"a <storm> & \"more\""`},
		{"cast", "3", `{"person":"Ida Voss","character":"Runa","change":"returns"}`},
		{"cast", "3", `{"person":null,"character":"Runa","change":"recast"}`},
		{"cast", "3", `{"person":"Ida Voss","character":null,"change":"joins"}`},
		{"crew", "null", `{"person":"Åse Ødegård","role":"showrunner"}`},
		{"episodes", "999", `10`},
		{"network", "null", `"Norda"`},
		{"relationship", "null", `{"a":"Runa","b":"Aske","what":"siblings"}`},
		{"spinoff", "null", `"Harbour Nights"`},
		{"plot", "3", `"a storm"`},
		{"quote", "3", `"“It is cold.”"`},
		{"other", "null", `"an award"`},
	} {
		text := strings.NewReplacer("%S", c.season, "%K", c.kind, "%V", c.value).Replace(full)
		var claim Claim
		if err := json.Unmarshal([]byte(text), &claim); err != nil {
			t.Errorf("%s %s: %v", c.kind, c.value, err)
			continue
		}
		if out, err := claim.MarshalJSON(); err != nil || string(out) != text {
			t.Errorf("%v\nread    %s\nwritten %s", err, text, out)
		}
	}
}

func TestJSONEveryKey(t *testing.T) {
	text := `{"show":"Harbour Lights","season":3,"kind":"stage","value":"filming","certainty":"reported","negative":true,"plan":true,` +
		`"by":"Norda","as_of":"2026-04-02","when":"2026-05","detail":"in Bergen","quote":"Not yet.","start":7,"end":15,"spoiler":"S2E9","rule":"stage/filming"}`
	var c Claim
	if err := json.Unmarshal([]byte(text), &c); err != nil {
		t.Fatal(err)
	}
	want := Claim{ShowName: "Harbour Lights", Season: 3, Kind: Stage, Value: Value{Text: "filming"}, Certainty: Reported, Negative: true, Plan: true,
		By: "Norda", AsOf: "2026-04-02", When: "2026-05", Detail: "in Bergen", Quote: "Not yet.", Start: 7, End: 15, Spoiler: Point{2, 9}, Rule: "stage/filming"}
	if c != want {
		t.Errorf("%+v", c)
	}
	if out, err := c.MarshalJSON(); err != nil || string(out) != text {
		t.Errorf("%v\n%s", err, out)
	}
	if out, err := json.Marshal(Claim{Kind: Plot, Certainty: Confirmed, ID: "x", Tier: 1, PersonID: "p"}); err != nil || strings.Contains(strings.ToLower(string(out)), "tier") {
		t.Errorf("%v: the store's fields are written: %s", err, out)
	}
}

// The example of CLAIMS.md, and its table of what a text says.
func TestJSONExamples(t *testing.T) {
	for _, text := range []string{
		`{"show":"Harbour Lights","season":3,"kind":"stage","value":"filming","certainty":"confirmed","by":"Norda","detail":"in Bergen"}`,
		`{"show":"Harbour Lights","season":3,"kind":"cast","value":{"person":"Ida Voss","character":"Runa","change":"returns"},"certainty":"confirmed","by":null}`,
		`{"show":"Harbour Lights","season":3,"kind":"cast","value":{"person":"Per Lund","character":"Captain Aske","change":"departs"},"certainty":"confirmed","by":null}`,
		`{"show":"Harbour Lights","season":3,"kind":"premiere","value":null,"negative":true,"certainty":"confirmed","by":"Norda"}`,
		`{"show":"Harbour Lights","season":3,"kind":"premiere","value":"2027-Q1","certainty":"speculated","by":"fans"}`,
		`{"kind":"stage","value":"renewed","season":3,"certainty":"confirmed"}`,
		`{"kind":"stage","value":"cancelled","season":null,"certainty":"confirmed"}`,
		`{"kind":"stage","value":"renewed","season":4,"certainty":"confirmed","negative":true}`,
		`{"kind":"stage","value":"filming","when":"2026-05","season":3,"certainty":"confirmed","plan":true}`,
		`{"kind":"stage","value":"filming","season":3,"certainty":"confirmed","negative":true}`,
		`{"kind":"stage","value":"cancelled","certainty":"denied","by":"Norda"}`,
		`{"kind":"final","value":4,"season":null,"certainty":"confirmed"}`,
		`{"kind":"premiere","value":" 2026-fall ","certainty":"confirmed","as_of":"","spoiler":"s1e9"}`,
	} {
		var c Claim
		if err := json.Unmarshal([]byte(text), &c); err != nil {
			t.Errorf("%s: %v", text, err)
		} else if _, err := json.Marshal(c); err != nil {
			t.Errorf("%s: %v", text, err)
		}
	}
}

func TestJSONMistakes(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{`{"kind":"stage","value":"filming","certainty":"confirmed","colour":"red"}`, `unknown field "colour"`},
		{`{"kind":"stage","value":"filming"}`, `the certainty "" is none of confirmed, reported, speculated, denied`},
		{`{"kind":"stage","value":"filming","certainty":"sure"}`, `the certainty "sure" is none of`},
		{`{"kind":"weather","value":5,"certainty":"confirmed"}`, `the kind "weather" is none of stage, premiere`},
		{`{"value":"filming","certainty":"confirmed"}`, `the kind "" is none of`},
		{`{"kind":"stage","certainty":"confirmed"}`, `the value of a stage claim does not read: it is missing`},
		{`{"kind":"stage","value":null,"certainty":"confirmed"}`, `the stage "" is none of announced`},
		{`{"kind":"stage","value":"dancing","certainty":"confirmed"}`, `the stage "dancing" is none of announced`},
		{`{"kind":"stage","value":3,"certainty":"confirmed"}`, `the value of a stage claim does not read: it takes text (found: number)`},
		{`{"kind":"episodes","value":"ten","certainty":"confirmed"}`, `it takes a whole number (found: string)`},
		{`{"kind":"episodes","value":1.5,"certainty":"confirmed"}`, `it takes a whole number (found: number 1.5)`},
		{`{"kind":"cast","value":"Ida","certainty":"confirmed"}`, `it takes an object in braces (found: string)`},
		{`{"kind":"cast","value":{"person":"Ida","part":"Runa"},"certainty":"confirmed"}`, `unknown field "part"`},
		{`{"kind":"cast","value":{"person":5,"change":"joins"},"certainty":"confirmed"}`, `"person" takes text (found: number)`},
		{`{"season":"three","kind":"stage","value":"filming","certainty":"confirmed"}`, `"season" takes a whole number (found: string)`},
		{`{"season":0,"kind":"stage","value":"filming","certainty":"confirmed"}`, `season 0 is out of range: give 1 to 999, or null`},
		{`{"plan":"yes","kind":"stage","value":"filming","certainty":"confirmed"}`, `"plan" takes true or false (found: string)`},
		{`{"kind":"premiere","value":"soon","certainty":"confirmed"}`, `"soon" is not a date that I can read`},
		{`{"kind":"stage","value":"filming","certainty":"confirmed","when":"soon"}`, `"soon" is not a date that I can read`},
		{`{"kind":"stage","value":"filming","certainty":"confirmed","as_of":"2026-13"}`, `"2026-13" is not a date that I can read`},
		{`{"kind":"plot","value":"x","certainty":"confirmed","spoiler":"later"}`, `"later" is no point in a show: write S1 or S1E9`},
		{`[]`, `it takes an object in braces (found: array)`},
		{`{} {}`, `something follows it`},
		{`{"kind":`, `the JSON ends too early`},
		{`kind: stage`, `invalid character 'k' looking for beginning of value`},
		{``, `it is missing`},
	} {
		before := Claim{ShowName: "kept"}
		after := before
		err := after.UnmarshalJSON([]byte(c.text))
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s:\ngot  %v\nwant %s", c.text, err, c.want)
		}
		if after != before {
			t.Errorf("%s: a claim that does not read is half read: %+v", c.text, after)
		}
	}
}

func FuzzClaimJSON(f *testing.F) {
	for _, seed := range []string{
		`{"kind":"stage","value":"filming","certainty":"confirmed"}`,
		`{"kind":"premiere","value":"2027-Q1..2027-10","certainty":"speculated","by":"fans","spoiler":"S1E9"}`,
		`{"kind":"cast","value":{"person":null,"character":"Runa","change":"recast"},"certainty":"denied","season":3}`,
		`{"kind":"episodes","value":1e3,"certainty":"reported"}`,
		`{"kind":"relationship","value":{"a":"\ud800","b":"<b>","what":""},"certainty":"reported"}`,
		`{"kind":`, `null`, "\xff",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		var c Claim
		if c.UnmarshalJSON(b) != nil {
			return
		}
		out, err := c.MarshalJSON()
		if err != nil {
			t.Fatalf("%q reads and is not written: %v", b, err)
		}
		var again Claim
		if err := again.UnmarshalJSON(out); err != nil || again != c {
			t.Fatalf("%q\nwritten %s\nread again: %v %+v, was %+v", b, out, err, again, c)
		}
	})
}
