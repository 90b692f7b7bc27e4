package glean

// toldOutright are rules whose words leave no doubt, which the model does not overrule.
var toldOutright = map[string]bool{"cast/their-last": true, "cast/taking-over-is": true, "cast/steps-into-role": true}
