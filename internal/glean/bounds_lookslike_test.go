package glean

import "testing"

func TestLooksLikeStage(t *testing.T) {
	readSome(t, []read{
		{"\"We have halted filming on season two of Harbour Lights and look forward to resuming production as soon as he is ready,\" Norda said.", []string{"S2 stage paused, confirmed, Norda"}, []string{"stage filming"}},
		{"Norda looks forward to starting filming on season 3 of Harbour Lights in June.", []string{"S3 stage filming, confirmed"}, nil},
		{"Per Lund left Harbour Lights due to a conflict with the feature he is currently shooting in London.", nil, []string{"stage filming"}},
		{"Harbour Lights was just picked up for a full season.", []string{"S0 other, confirmed"}, []string{"stage renewed", "stage announced"}},
		{"The back nine order brings the freshman season of Harbour Lights to 22 episodes.", []string{"S1 episodes 22, confirmed"}, []string{"stage announced", "stage renewed"}},
		{"Norda picked up Harbour Lights for a second season.", []string{"S2 stage renewed, confirmed, Norda"}, nil},
	})
}
