larkwright.scopeData({"scopes":[],"operations":[["stock.v1.item.patch","operations/stock/v1/item.patch","Change an item",[],[]]]});
