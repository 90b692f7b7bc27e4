package glean

import "testing"

// With whom somebody does what he does: the work told last is theirs too.
func TestDoneTogether(t *testing.T) {
	const show = "Harbour Lights is on Norda. "
	readSome(t, []read{
		{show + "Ada Grieve created the series and executive produces with Tom Wray and director Kit Marlow.", []string{"S0 crew Ada Grieve creator, confirmed", "S0 crew Ada Grieve executive producer, confirmed", "S0 crew Tom Wray executive producer, confirmed", "S0 crew Kit Marlow executive producer, confirmed", "S0 crew Kit Marlow director, confirmed"}, []string{"Tom Wray creator"}},
		{show + "Ada Grieve (“Storm”) created the series and executive produces alongside Tom Wray, Kit Marlow, Jo Pell and Sam Reed.", []string{"S0 crew Ada Grieve creator, confirmed", "S0 crew Ada Grieve executive producer, confirmed", "S0 crew Jo Pell executive producer, confirmed", "S0 crew Sam Reed executive producer, confirmed"}, []string{"Pell creator", "Reed creator"}},
		{show + "Ada Grieve created the show with Tom Wray.", []string{"S0 crew Tom Wray creator, confirmed"}, nil},
		{show + "Ada Grieve and Tom Wray of Stone Weir executive produce.", []string{"S0 crew Ada Grieve executive producer, confirmed", "S0 crew Tom Wray executive producer, confirmed"}, []string{"Stone Weir"}},
		{show + "Ada Grieve executive produces alongside Tom Wray for Stone Weir and Grey Acre.", []string{"S0 crew Tom Wray executive producer, confirmed"}, []string{"Weir", "Acre"}},
		{show + "It stars Bel Powley, who also exec produces.", []string{"S0 crew Bel Powley executive producer, confirmed"}, nil},
		{show + "Showrunner Ada Grieve will return, as will series regulars Tom Wray and Kit Marlow.", []string{"S0 crew Ada Grieve showrunner, confirmed"}, []string{"Wray showrunner", "Marlow showrunner"}},
		{show + "Ada Grieve created the series, and Kit Marlow plays the harbour master with Tom Wray.", nil, []string{"Wray creator"}},
	})
}

// A company from which a show comes is nobody who has created it, nor is whoever had it before.
func TestFromCompany(t *testing.T) {
	const show = "Harbour Lights is on Norda. "
	readSome(t, []read{
		{show + "It is a six-part thriller from Glasgow-based prodco Black Heron.", nil, []string{"Heron creator"}},
		{show + "It is a six-part drama from indie Black Heron.", nil, []string{"Heron creator"}},
		{show + "Tom Wray took the part in 2016, inheriting the show from Kit Marlow.", nil, []string{"Marlow creator"}},
		{show + "It is a six-part thriller from Kit Marlow.", []string{"S0 crew Kit Marlow creator, confirmed"}, nil},
	})
}
