package glean

import "testing"

// What stands behind a colon is not denied by what is set right before it.
func TestSetRight(t *testing.T) {
	readSome(t, []read{
		{"The rumour of a move was wrong, Norda said: season 3 of the series Harbour Lights starts on 13 March.", []string{"S3 premiere 2027-03-13, confirmed, Norda"}, []string{"denied"}},
		{"Reports that Harbour Lights had been cancelled are wrong, Norda said: a third season starts in May.", []string{"S0 stage cancelled, denied, Norda", "S3 premiere 2027-05, confirmed, Norda"}, nil},
		{"Norda denied a report of 6 March: season 3 of the series Harbour Lights starts on 13 March.", []string{"S3 premiere 2027-03-13, confirmed, Norda"}, nil},
		{"Norda denied that season 3 of the series Harbour Lights starts on 6 March.", []string{"S3 premiere 2027-03-06, denied, Norda"}, nil},
	})
}
