package glean

import "testing"

// How an answer begins tells whether it says yes or no.
func TestHowAnswered(t *testing.T) {
	for answer, want := range map[string]int{
		" yes . ": withYes, " absolutely , we are . ": withYes, " [ laughs ] yes , she is . ": withYes, " they are . ": withYes, " ten , yes . ": withYes,
		" no . ": withNo, " no, . ": openly, " that is not true . ": withNo, " they are not together anymore . ": withNo, " not at all . ": withNo,
		" not yet . ": withNotYet, " no , not yet . ": withNotYet, " we have not heard . ": withNotYet, " no , but we are talking . ": withNotYet,
		" i hope so . ": withHope, " yes , i think so . ": withHope, " hopefully . ": withHope,
		" never say never . ": openly, " i can not answer that . ": openly, " yes and no . ": openly, " i am in seven . ": openly, " we went to bergen . ": openly, " if we get a season , yes . ": openly,
	} {
		if got := howAnswered(answer, answer); got != want {
			t.Errorf("%q is %d, not %d", answer, got, want)
		}
	}
}
