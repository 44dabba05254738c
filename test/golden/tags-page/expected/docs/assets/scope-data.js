larkwright.scopeData({"scopes":[["desk:ticket","Edit tickets"]],"operations":[["desk.v1.ticket.create","operations/desk/v1/ticket.create","Create a ticket",[0],[]]]});
