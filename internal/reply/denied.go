package reply

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"backlot/internal/tv"
)

// denial says that a claim is denied, and by whom where that is somebody by name, other
// than whom it is about: "HBO denies that the show has been cancelled".
func denial(c tv.Claim, said Text, then bool) Text {
	key := ""
	if then {
		key = ".then"
	}
	first, _ := utf8.DecodeRuneInString(c.By)
	if !unicode.IsUpper(first) || strings.Contains(c.By, " and ") || strings.Contains(c.By, ",") || c.Value.Person != "" && strings.EqualFold(c.By, c.Value.Person) {
		return Say("claim.denied"+key, "said", said)
	}
	return Say("claim.denied.by"+key, "who", Network(c.By), "said", said)
}
