larkwright.scopeData({"scopes":[["desk:room:read","Read rooms"]],"operations":[["desk.v1.room.list","operations/desk/v1/room.list","List rooms",[0],[]]]});
