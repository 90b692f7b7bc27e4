package ask

// meansShow reports whether "one" at a token stands for the show before it, and is no number:
// "the harbour one with ida voss".
func (s *scanned) meansShow(i int) bool {
	return s.tokens[i].word == "one" && (s.at(i-2) == "the" || s.at(i-2) == "that" || behindOne[s.at(i+1)])
}

// behindOne are the words behind "one" that tell which show is meant.
var behindOne = set(`with where about that which who whose when starring featuring set from`)
