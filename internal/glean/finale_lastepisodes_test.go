package glean

import "testing"

// The last day of a run is told by what is left of it.
func TestFinaleTold(t *testing.T) {
	ends := func(day string) []string { return []string{"S2 finale " + day + ", confirmed"} }
	const begins = "Season 2 of Harbour Lights begins on January 4 with two episodes. "
	readSome(t, []read{
		{begins + "The other six follow one at a time through February 15.", ends("2027-02-15"), []string{"premiere 2027-02"}},
		{begins + "The remaining four follow each week until February 1.", ends("2027-02-01"), []string{"premiere 2027-02"}},
		{begins + "The rest arrive weekly until February 15.", ends("2027-02-15"), []string{"premiere 2027-02"}},
		{begins + "The remainder follow one at a time on Thursdays until February 18.", ends("2027-02-18"), []string{"premiere 2027-02"}},
		{begins + "Two more come each Monday through January 25.", ends("2027-01-25"), nil},
		{begins + "New ones drop every Monday until March 1.", ends("2027-03-01"), []string{"premiere 2027-03"}},
		{begins + "One new chapter lands weekly up to February 22.", ends("2027-02-22"), []string{"premiere 2027-02"}},
		{begins + "The last two half-hours go out back to back on February 8.", ends("2027-02-08"), []string{"premiere 2027-02"}},
		{begins + "The final chapter lands on February 8.", ends("2027-02-08"), []string{"premiere 2027-02"}},
		{begins + "The closing hour is shown on February 8.", ends("2027-02-08"), []string{"premiere 2027-02"}},
		{begins + "The last half-hour, already sitting on the shelf, is shown February 8.", ends("2027-02-08"), []string{"premiere 2027-02"}},
		{begins + "The two-hour closer is booked for February 8.", ends("2027-02-08"), []string{"premiere 2027-02"}},
		{"Norda had planned to show the last new episode of Harbour Lights on May 9.", nil, []string{"finale"}},
	})
}
