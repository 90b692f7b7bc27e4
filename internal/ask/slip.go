package ask

// turnsOn are long words that a question turns on: one that is a slip away from them, and is no
// other word of questions, is meant for them.
var turnsOn = set(`created creates creator directs directed director directing writes writer writers written produces produced
	producer company companies renewed cancelled returning leaving episodes premiere premieres released network channel
	ordered season series episode finale finish finished filming filmed shooting cameras return returns really another
	first second third fourth fifth picked cancel confirmed wrapped decision
	plays played playing portrays portrayed portraying joins joining joined actress character quitting married father mother brother sister daughter
	related relation people voiced replaced replacing
	showrunner narrates narrator presents presenter composer composed commissioned announced delayed streaming`)

// slipped is such a word for one in which two letters have changed places, or one was left out or doubled;
// the word itself where there is none.
func slipped(word string) string {
	if len(word) < 5 || common[word] || ruleWords[word] {
		return word
	}
	for i := 1; i < len(word); i++ {
		if once := word[:i] + word[i+1:]; word[i] == word[i-1] && turnsOn[once] {
			return once
		}
		if i+1 < len(word) {
			if turned := word[:i] + word[i+1:i+2] + word[i:i+1] + word[i+2:]; turnsOn[turned] {
				return turned
			}
		}
		for c := byte('a'); c <= 'z'; c++ {
			if whole := word[:i] + string(c) + word[i:]; turnsOn[whole] {
				return whole
			}
		}
	}
	return word
}
