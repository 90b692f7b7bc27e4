package glean

// Ties of work are told like those of kin: "his former assistant, Queenie", "Guthrie's
// long-suffering sergeant, Shona Muir".
const (
	workTie = `(?:sergeant|deputy|assistant|apprentice|handler|landlord|landlady|pupil|lieutenant|informant|quartermaster|second-in-command|right-hand (?:man|woman)|sponsor|squire|valet|butler|governess|tutor|secretary|co-pilot|copilot|foster (?:brother|sister|mother|father|son|daughter)|hubby|stalker|tormentor|captor|jailer|guardian|ward|accomplice|minder|superior)`
	tied    = `(?:` + kin + `|` + workTie + `)`

	tiedWords = kinWords + "| sergeant | deputy | assistant | apprentice | handler | landl| pupil | lieutenant | informant | quartermaster | second-in-command | right-hand | sponsor | squire | valet | butler | governess | tutor | secretary | co-pilot | copilot | foster | hubby | stalker | tormentor | captor | jailer | guardian | ward | accomplice | minder | superior "
)
