package glean

import "testing"

// Who only writes a post, runs a shop in the story or is a company is no maker.
func TestNoCredit(t *testing.T) {
	const show = "Harbour Lights is on Norda. "
	readSome(t, []read{
		{show + "The series is produced by Hat Rack Films.", nil, []string{"Hat Rack producer"}},
		{show + "The series is produced by Jen Cho.", []string{"S0 crew Jen Cho producer, confirmed"}, nil},
		{show + "Ada Grieve, who has run the post office as Runa for 22 years, is retiring.", nil, []string{"Grieve showrunner"}},
		{show + "Ada Grieve wrote on her blog that she had learned of it from a cousin.", nil, []string{"Grieve writer"}},
		{show + "Ada Grieve wrote the series.", []string{"S0 crew Ada Grieve writer, confirmed"}, nil},
		{show + "The festival director, Ritu Balsara, put attendance at 41,000.", nil, []string{"Balsara director"}},
	})
}
