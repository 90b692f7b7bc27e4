package tv

// ErrorKind says whose problem an error is and what can be done.
type ErrorKind int

const (
	Internal    ErrorKind = iota // ours; the person reads a reference
	NotFound                     // no such thing; the nearest are offered
	Ambiguous                    // several such things: Candidates
	Invalid                      // what was given does not read
	Refused                      // not allowed to this person here
	Unavailable                  // something outside does not answer now
)

// Error is an error a person may read. Message is a full sentence, Hint the
// next step; Err goes to the log only.
type Error struct {
	Kind       ErrorKind
	Message    string
	Hint       string
	Candidates []Candidate
	Option     string // which option of the command it is about, "" where none
	Who        string // the id of somebody else the message speaks of, "" for nobody
	Err        error
}

// Candidate is one of several things a person may have meant.
type Candidate struct{ ID, Name string }

func (e *Error) Error() string {
	s := e.Message
	if e.Hint != "" {
		s += " " + e.Hint
	}
	if e.Err != nil {
		s += " (" + e.Err.Error() + ")"
	}
	return s
}

func (e *Error) Unwrap() error { return e.Err }
