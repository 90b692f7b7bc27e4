package glean

import "testing"

// A day beside a show on which something else came is none of its first days.
func TestDaysOfElse(t *testing.T) {
	not := []string{"premiere"}
	readSome(t, []read{
		{"Ida Voss left Harbour Lights long ago. Her last programme was expected to be on Friday.", nil, not},
		{"Ida Voss is leaving Harbour Lights. Voss's last edition will be shown on Friday 18 December.", nil, not},
		{"Per Lund joins Harbour Lights, and his first of five episodes is slated to air in March.", nil, not},
		{"Harbour Lights was a great success; Norda dropped it in 2019 after two seasons.", nil, not},
		{"Scripts for Harbour Lights were finished when the call came in August.", nil, not},
		{"The saga Harbour Lights had been six weeks from the end of its shoot when the first shutdown came in March.", nil, not},
		{"Ida Voss, who plays Runa in the hit Norda drama Harbour Lights, was speaking on Monday morning.", nil, not},
		{"Ida Voss had a part in Harbour Lights and came fourth in the 2021 series of Strictly Come Dancing.", nil, not},
		{"Harbour Lights leaves its Mondays and slides to Wednesdays at 8 beginning January 6.", nil, not},
		{"Harbour Lights could be off the air as early as next week.", nil, not},
		{"All eight half-hours of Harbour Lights drop at once, just in time for Halloween.", nil, not},
		{"The show Harbour Lights will air weekly, ending January 9.", nil, not},
		{"Harbour Lights had its world premiere in June at the Bergen Festival.", nil, not},
		{"Norda ordered a third season of Harbour Lights before the premiere, in December.", nil, not},
		{"The second season of Harbour Lights premieres on Wednesday, January 6.", []string{"S2 premiere 2027-01-06, confirmed"}, nil},
		{"The third season of Harbour Lights moves to Wednesdays and starts on January 6.", []string{"S3 premiere 2027-01-06, confirmed"}, nil},
		{"Norda dropped all eight episodes of the second season of Harbour Lights on November 5.", []string{"S2 premiere 2026-11-05, confirmed"}, nil},
		{"The hit Norda drama Harbour Lights returns for its second season on January 6.", []string{"S2 premiere 2027-01-06, confirmed (on Norda)"}, nil},
	})
}
