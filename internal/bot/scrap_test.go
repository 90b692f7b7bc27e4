package bot

import "testing"

// What is no sentence is told by the one it was cut from.
func TestIsScrap(t *testing.T) {
	for words, want := range map[string]bool{
		"Sola announced on Monday that its adaptation of Lena Marsh's novel":         true,
		"Sola announced on Monday that its adaptation of the novel is delayed":       false,
		"The cast as harbour owner Bela Horn":                                        true,
		"The dead man's brother, Rolf":                                               true,
		"Her younger brother Tal":                                                    true,
		"Which won the children's prize":                                             true,
		"moves to Thursdays at 8":                                                    false,
		"She'll still appear in the special":                                         false,
		"Runa is sent to the island":                                                 false,
		"The siege ends in the third episode":                                        false,
		"A U.S. remake is in early development at Sola":                              false,
		"Captain Aske's daughter tries to sink the boat":                             false,
		"It follows a courier who carries letters":                                   false,
		"Based on the novels by Fern Abel, it tells of an orphan who talks to moths": false,
	} {
		if got := isScrap(words); got != want {
			t.Errorf("isScrap(%q) = %v", words, got)
		}
	}
}
