package names

import (
	"regexp"
	"strings"
	"testing"
)

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"Severance":                "severance",
		"Pokémon":                  "pokemon",
		"Elite":                    "elite",
		"Élite":                    "elite",
		"Borgen – Riget, Magten":   "borgen riget magten",
		"Skarsgård":                "skarsgard",
		"Mads Mikkelsen Ørsted":    "mads mikkelsen orsted",
		"Straße":                   "strasse",
		"Łukasz":                   "lukasz",
		"Grey's Anatomy":           "greys anatomy",
		"Grey’s Anatomy":           "greys anatomy",
		"Law & Order: SVU":         "law and order svu",
		"R&B":                      "r and b",
		"  Mr.   Robot ":           "mr robot",
		"S.H.I.E.L.D.":             "s h i e l d",
		"9-1-1":                    "9 1 1",
		"İstanbul":                 "istanbul",
		"Ｆｕｌｌ":                     "full",
		"e\u0301lite":              "elite",
		"ofﬁce":                    "office",
		"東京ラブストーリー":                Fold("東京ラブストーリー"),
		"ΜΈΔΟΥΣΑ":                  "μεδουσα",
		"???":                      "",
		"":                         "",
		"\xff\xfeSilo\xff":         "silo",
		"The Handmaid´s Tale":      "the handmaids tale",
		"It's Always Sunny, again": "its always sunny again",
	} {
		if got := Fold(in); got != want {
			t.Errorf("Fold(%q) = %q, want %q", in, got, want)
		}
	}
	if Fold("東京ラブストーリー") == "" {
		t.Error("letters of another script were lost")
	}
}

var slug = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

func TestSlug(t *testing.T) {
	for in, want := range map[string]string{
		"Severance":           "severance",
		"The Office (UK)":     "the-office-uk",
		"Grey's Anatomy":      "greys-anatomy",
		"Law & Order":         "law-and-order",
		"Stellan Skarsgård":   "stellan-skarsgard",
		"1899":                "1899",
		"":                    "",
		"It's a Sin — part 2": "its-a-sin-part-2",
	} {
		if got := Slug(in); got != want {
			t.Errorf("Slug(%q) = %q, want %q", in, got, want)
		}
	}
	long := "The Completely Made Up Misadventures of Dick Turpin and Everybody Else"
	odd := []string{"東京ラブストーリー", "東京", "Игра престолов", "!!!", "???", " ", "東京 Love", "Love 東京", long, long + "!", long + " Too"}
	seen := map[string]string{}
	for _, name := range odd {
		s := Slug(name)
		if len(s) > 40 || !slug.MatchString(s) {
			t.Errorf("Slug(%q) = %q, which is no identifier", name, s)
		}
		if other, taken := seen[s]; taken && Fold(other) != Fold(name) {
			t.Errorf("Slug(%q) = Slug(%q) = %q", name, other, s)
		}
		seen[s] = name
	}
	if !strings.HasPrefix(Slug(long), "the-completely-made-up") {
		t.Errorf("Slug(%q) = %q: the beginning is lost", long, Slug(long))
	}
}

func FuzzFold(f *testing.F) {
	for _, s := range []string{"Severance", "Élite & Co.", "東京", "İ", "ﬁ½", "\xff'", "a´b", "ΐ", "ߊ\u034f\u065f\u07ee\u034f\u065f"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		folded := Fold(s)
		if again := Fold(folded); again != folded {
			t.Errorf("Fold(%q) = %q, and that folds to %q", s, folded, again)
		}
		if strings.TrimSpace(folded) != folded || strings.Contains(folded, "  ") {
			t.Errorf("Fold(%q) = %q: spaces", s, folded)
		}
		if id := Slug(s); (id == "") != (s == "") || len(id) > 40 || id != "" && !slug.MatchString(id) {
			t.Errorf("Slug(%q) = %q", s, id)
		}
	})
}
