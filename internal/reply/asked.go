package reply

// Asked names what a question asked for, by the word the question's reader has
// for it; a word that nobody wrote a name for shows as itself.
func Asked(about string) Text {
	if key := "gap.about." + about; written(key) {
		return Say("gap.about." + about)
	}
	return Words(about)
}
