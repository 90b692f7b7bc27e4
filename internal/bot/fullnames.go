package bot

// fullNames are any two of the words that follow each other, or the only one: a
// name, perhaps.
func fullNames(words []string) []string {
	var list []string
	for i := 1; i < len(words); i++ {
		list = append(list, words[i-1]+" "+words[i])
	}
	if len(words) == 1 {
		list = words
	}
	return list
}
