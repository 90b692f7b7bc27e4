package glean

// What somebody does has a capital letter at the beginning of a sentence or of direct speech, and is no
// part of the name behind it: "Leaving Nora behind broke my heart".

// doings are such words, as they stand before a name.
var doings = words(`leaving playing losing replacing joining seeing watching killing writing directing casting recasting bringing giving being having getting meeting telling loving marrying
	saving voicing portraying becoming working saying making finding keeping letting putting taking turning using wanting missing finishing quitting exiting recurring welcoming introducing
	embodying inhabiting becoming reprising revisiting understanding knowing hearing calling asking helping hating hurting burying mourning chasing hunting protecting finding betraying
	forgiving trusting dating kissing raising reading filming acting singing dancing fighting facing confronting bidding sending reuniting reinventing rebooting redeeming reimagining
	exploring creating building developing holding honouring honoring remembering celebrating thanking congratulating considering concerning regarding despite including besides
	dressing stopping rescuing arresting interviewing training teaching doing going coming walking running talking speaking thinking feeling living dying moving returning bowing
	expect shouted joked comic comics regulars previously enter meet spot cue featuring castmate castmates costar costars broadcaster impressionist magician footballer`)

// doesFirst tells that the first of capitalised words is such a word and no name.
func (r *reader) doesFirst(from, to int, s *sentence) bool {
	if to-from < 2 {
		return false
	}
	first := r.tokens[from]
	if !doings[first.low] || !r.beginsSpeech(from, s) {
		return false
	}
	for i := range r.sentences {
		o := &r.sentences[i]
		for k := o.from; k < o.to && !o.heading && !o.title; k++ {
			if r.tokens[k].text == first.text && !r.beginsSpeech(k, o) {
				return false // it is somebody's name
			}
		}
	}
	return true
}

// inItalics tells that one asterisk stands on either side of a run of words, as around a title. Two make it bold.
func (r *reader) inItalics(from, to int) bool {
	return r.starredAt(from, to) && !(from > 1 && r.tokens[from-2].text == "*") && !(to+1 < len(r.tokens) && r.tokens[to+1].text == "*")
}
