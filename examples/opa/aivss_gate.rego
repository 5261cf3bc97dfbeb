# Further rules over the JSON verdict (aivss-gate check --format json --output verdict.json), for OPA 0.59 or newer and
# conftest 0.49 or newer:
#
#   conftest test --policy examples/opa --namespace aivss_gate verdict.json
#   opa eval --data examples/opa --input verdict.json --fail-defined 'data.aivss_gate.deny[_]'
#
# They come on top of the gate's own policy: whoever uses them still has to look at the gate's exit code.
package aivss_gate

import rego.v1

# What OPA does not see it must not pass: a run that could not be done, or that left something unread, is no pass.
deny contains message if {
	input.status in {"error", "incomplete"}
	message := sprintf("the gate says %s: what is not known is not green", [input.status])
}

# A public agent has somebody who answers for it.
deny contains message if {
	some agent in input.agents
	agent.exposure == "public"
	agent.owner == null
	message := sprintf("%s (%s:%d) is public and has no owner", [agent.id, agent.path, agent.line])
}

# Two powers that nobody gives one agent: reading what outsiders write, and pushing to a repository.
deny contains message if {
	some agent in input.agents
	"trigger.untrusted" in agent.capabilities
	"vcs.write" in agent.capabilities
	message := sprintf("%s reads untrusted text and writes to repositories", [agent.id])
}

# The portfolio as a whole: no more than three agents that score high or worse, unknown inputs counted at their worst.
deny contains message if {
	high := {agent.id | some agent in input.agents; agent.score.high >= 7.0}
	count(high) > 3
	message := sprintf("%d agents score 7.0 or above: %s", [count(high), concat(", ", sort(high))])
}

# Waived findings are told, so that they are seen where the results of conftest are read.
warn contains message if {
	some finding in input.findings
	finding.standing == "waived"
	message := sprintf("%s %s is waived by %s until %s", [finding.rule, finding.subject, finding.waiver.owner, finding.waiver.expires])
}
