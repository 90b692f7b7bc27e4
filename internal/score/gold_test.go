package score

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const smallArticle = "---\ntitle: Harbour Lights is back\nsource: The Wire Desk\npublished: 2026-04-02\n---\nMore to come. Harbour Lights was renewed. Ida Voss stars.\n"

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestLoad(t *testing.T) {
	for _, x := range []struct{ name, claims, wrong string }{
		{"quote found", `{"show":"H","kind":"stage","value":"renewed","certainty":"confirmed","quote":"Harbour Lights was renewed."}`, ""},
		{"offsets that do not fit", `{"show":"H","kind":"stage","value":"renewed","certainty":"confirmed","quote":"Harbour Lights was renewed.","start":1,"end":9}`, ""},
		{"offsets alone", `{"show":"H","kind":"stage","value":"renewed","certainty":"confirmed","start":14,"end":41}`, ""},
		{"title", `{"show":"H","kind":"stage","value":"renewed","certainty":"confirmed","quote":"Harbour Lights is back"}`, ""},
		{"not in the text", `{"show":"H","kind":"stage","value":"renewed","certainty":"confirmed","quote":"Nobody said this."}`, "claim 1: its quote is not in the text"},
		{"neither", `{"show":"H","kind":"stage","value":"renewed","certainty":"confirmed"}`, "claim 1: it has neither a quote nor offsets"},
		{"offsets out of the text", `{"show":"H","kind":"stage","value":"renewed","certainty":"confirmed","start":14,"end":4100}`, "claim 1: it has neither"},
		{"no stage", `{"show":"H","kind":"stage","value":"lost","certainty":"confirmed","quote":"Ida Voss stars."}`, `claim 1: the stage "lost" is none of`},
	} {
		dir := t.TempDir()
		write(t, filepath.Join(dir, "a1.txt"), smallArticle)
		write(t, filepath.Join(dir, "a1.json"), `{"claims":[`+x.claims+`],"questions":[]}`)
		set, err := Load(dir)
		if x.wrong != "" {
			if err == nil || !strings.Contains(err.Error(), x.wrong) {
				t.Errorf("%s: %v", x.name, err)
			}
			continue
		}
		if err != nil {
			t.Errorf("%s: %v", x.name, err)
			continue
		}
		c := set[0].Claims[0]
		if text := set[0].Article.Text; c.Start != nowhere && text[c.Start:c.End] != "Harbour Lights was renewed." {
			t.Errorf("%s: %d to %d", x.name, c.Start, c.End)
		}
	}
}

func TestLoadNothing(t *testing.T) {
	if _, err := Load(t.TempDir()); err == nil || !strings.Contains(err.Error(), "no gold article") {
		t.Error(err)
	}
	dir := t.TempDir()
	write(t, filepath.Join(dir, "a1.json"), "{}")
	if _, err := Load(dir); err == nil || !strings.Contains(err.Error(), "no article beside it") {
		t.Error(err)
	}
}

func TestSealed(t *testing.T) {
	dir := t.TempDir()
	test := filepath.Join(dir, "test")
	if err := os.Mkdir(test, 0o700); err != nil {
		t.Fatal(err)
	}
	if Sealed(dir) || !Sealed(test) || !Sealed(test+"/") {
		t.Error("a folder named test is sealed, and no other")
	}
	write(t, filepath.Join(dir, marker), "")
	if !Sealed(dir) {
		t.Error("a folder with the marker is sealed")
	}
}

func TestLoadPress(t *testing.T) {
	dir := t.TempDir()
	texts := filepath.Join(dir, "texts.jsonl")
	write(t, texts, `{"id":"pr1","title":"T","published":"2024-08-15","publisher":"P","text":"Häns stars. The Union premieres on August 16."}`+"\n\n")
	write(t, filepath.Join(dir, "pr1.json"), `{"claims":[{"show":"The Union","kind":"premiere","value":"2024-08-16","certainty":"confirmed","start":13,"end":46}]}`)
	set, err := LoadPress(dir, texts)
	if err != nil {
		t.Fatal(err)
	}
	if q := set[0].Claims[0].Quote; q != "The Union premieres on August 16." {
		t.Errorf("%q", q)
	}
	write(t, filepath.Join(dir, "pr2.json"), `{"claims":[]}`)
	if set, err = LoadPress(dir, texts); err == nil || len(set) != 1 {
		t.Errorf("%d, %v", len(set), err)
	}
}
