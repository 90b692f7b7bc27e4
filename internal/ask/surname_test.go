package ask

import "testing"

// A word right behind a first name that nobody here knows may be a surname, but not where it is
// what they do.
func TestSurnamesUnknown(t *testing.T) {
	for text, want := range map[string]bool{
		"is runa smythe in it": true, "who is runa smythe": true, "does runa smythe return": true,
		"is runa leaving": false, "does runa burgle the tower": false, "who plays runa": false,
	} {
		q := Read(text, index(), Options{})[0]
		if q.SurnamesUnknown() != want {
			t.Errorf("%s: %v, of %v with %v", text, !want, q.People, q.Rest)
		}
	}
}
