package glean

import "testing"

// How many episodes a run has, told without the word.
func TestRunOf(t *testing.T) {
	const show = "Harbour Lights will return to Norda for a third season. "
	readSome(t, []read{
		{show + "The pickup is for a full 22.", []string{"S3 episodes 22, confirmed"}, nil},
		{show + "It ends with a run of ten hours.", []string{"S3 episodes 10, confirmed"}, nil},
		{show + "It gets a ten-hour final run.", []string{"S3 episodes 10, confirmed"}, nil},
		{show + "The drama is back for eight more half-hours.", []string{"S3 episodes 8, confirmed"}, nil},
		{show + "Pia Holm directs all ten.", []string{"S3 episodes 10, confirmed"}, nil},
		{show + "All six drop at once.", []string{"S3 episodes 6, confirmed"}, nil},
		{show + "The new season again runs eight episodes.", []string{"S3 episodes 8, confirmed", "S2 episodes 8, confirmed"}, nil},
		{show + "The new season runs eight episodes, up from six again.", nil, []string{"S2 episodes 8"}},
		{"Harbour Lights has been renewed. Series 4 and Series 5 will each consist of six episodes.", []string{"S4 episodes 6, confirmed", "S5 episodes 6, confirmed"}, nil},
		{show + "Each season has run to ten episodes.", []string{"S3 episodes 10, confirmed"}, nil},
		{show + "Ida Voss returns for three more episodes.", nil, []string{"episodes 3"}},
		{show + "All four children stream their games.", nil, []string{"episodes 4"}},
	})
}
