package glean

import "testing"

// Two who are a couple no longer, and two who are no kin.
func TestNoLonger(t *testing.T) {
	const show = "Ida Voss plays Nora and Per Lund plays Simon in Harbour Lights. "
	readSome(t, []read{
		{show + "Nora and Simon are not together anymore.", []string{"S0 relationship Nora and Simon, confirmed"}, nil},
		{show + "Nora and Simon are no longer a couple.", []string{"S0 relationship Nora and Simon, confirmed"}, nil},
		{show + "Nora is not related to Simon.", []string{"S0 relationship Nora and Simon, denied"}, nil},
		{show + "A lot of fans think Nora and Simon are half-siblings. Nora is not related to Simon.", []string{"S0 relationship Nora and Simon, denied"}, []string{"speculated"}},
		{show + "Nora and Simon are not siblings.", []string{"S0 relationship Nora and Simon, denied"}, nil},
		// Those who act, and a question.
		{show + "Ida Voss and Per Lund are no longer together.", nil, []string{"relationship"}},
		{show + "Are Nora and Simon not together anymore?", nil, []string{"relationship"}},
	})
}
