package answer

import "testing"

// What somebody says of others is not their word on whether they go.
func TestTheirOwnWord(t *testing.T) {
	for words, told := range map[string]bool{
		"I'm not going anywhere": true, "leaving was never on the table": true,
		"she is not leaving the hospital": false, "they are going to be a couple": false,
	} {
		if a := put("is ida voss leaving", claim(3, "cast", "confirmed", part("Ida Voss", "Runa", "stars")), quoteOf("a1", "Ida Voss", words)); a.Known() && a.Told[0].Claim.Value.Text == words != told {
			t.Errorf("%q: %q", words, brief(a))
		}
	}
}
