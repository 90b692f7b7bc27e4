package ask

// Other ways in which members ask for the last day, the delay, the last season and the first day.
const (
	lastDayWays = `\b(SHOW|SEASON|season|series|the) ender\b|\bis the (SHOW |SEASON )?closer\b|\b(when|day|night|date) .*\bcloser\b|^(so |and )?(when|(what|which|on what) (day|date|night)) (is|was|does|did|will) (the )?(SHOW|SEASON|it)( of SHOW| SEASON)? (wrap|wraps|close|closes) (up|out)\b|\b(SHOW|SEASON) (closes|wraps up|finishes|ends|signs off) (\w+ ){0,2}on (what|which) (day|date|night)$|^(the )?last day (of|for) (SHOW|SEASON)( SEASON| of SHOW)?( when)?$|^(the )?last ever SHOW( SEASON)? (goes out|airs|is on|is out)( on| when)*$|^(has|did|have) SHOW (finish|finished|end|ended) (its |the )?SEASON$`
	lateWays    = `^(so |and |but )*what is (making|keeping|got|getting) (SHOW|SEASON|it)( SEASON| of SHOW)? (\w+ )?(late|delayed|off|held up|behind)\b|^(so |and |but )*(why|how come|what was the (\w+ )?reason|what is the (\w+ )?reason) (\w+ ){0,2}(SHOW|SEASON|it|they)( SEASON| of SHOW)? (\w+ ){0,3}(slip|slips|slipped|put off|got moved|(start|started|begin|began|running|starting) (so )?late|late this year)\b|\b(kept|keeping|left) (SHOW|SEASON|it) on the shelf\b|^(did|has|have|is|are) (\w+ ){1,3}(push|pushed|pushing|put|putting) (SHOW|SEASON|it)( SEASON)? back at (any|some) (point|stage)$`
	lastRunWays = `\b(end|ends|ending|finish|finishes|finishing|finished|stop|stops|stopping|done|over) (with|after) (its|it is|the|their|this) SEASON\b|\bSEASON( of SHOW)? (is )?(going to |gonna |really )?be it\b|^(so |and )?how much longer (will|is|does|has|can) (SHOW|it)\b`
	firstWays   = `^(so |and )?when (are|do|will|can) (we|you|i|they) (get|getting|see|seeing) (more|any more|new) (of |SHOW\b|episodes\b)|^(the )?(very first|first ever) SHOW (\w+ )?when$`
)
