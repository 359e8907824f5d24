import { createRoute, z } from "@hono/zod-openapi";
import type { Ports } from "../../use-cases/ports.ts";
import { addShoe, changeShoe, retireShoe } from "../../use-cases/shoes/edit-shoes.ts";
import { removeShoe } from "../../use-cases/shoes/remove-shoe.ts";
import { viewShoes } from "../../use-cases/shoes/view-shoes.ts";
import { refuse } from "../errors/refuse.ts";
import { answers, jsonBody, makes, saysNothing } from "../wire/json.ts";
import { newRoutes } from "../wire/routes.ts";
import { presentShoe } from "./present.ts";
import { newShoeSchema, removalSchema, shoeEditSchema, shoeListSchema, shoeSchema } from "./schema.ts";

const params = z.object({ id: z.string() });

const list = createRoute({
  method: "get",
  path: "/shoes",
  summary: "The runner's shoes, retired ones too",
  responses: answers("The shoes", shoeListSchema),
});
const add = createRoute({
  method: "post",
  path: "/shoes",
  summary: "Add a shoe",
  request: jsonBody(newShoeSchema),
  responses: makes("The shoe", shoeSchema),
});
const change = createRoute({
  method: "patch",
  path: "/shoes/{id}",
  summary: "Change what is given",
  request: { params, ...jsonBody(shoeEditSchema) },
  responses: answers("The shoe as it is now", shoeSchema),
});
// Taking a shoe away for good is asked for in so many words: whoever deletes one without them loses nothing.
const retire = createRoute({
  method: "delete",
  path: "/shoes/{id}",
  summary: "Retire a shoe today, its runs keep it; or take one away for good that no activity names",
  request: { params, query: removalSchema },
  responses: {
    ...saysNothing("Taken away for good"),
    ...answers("The shoe as it is now, retired", shoeSchema),
  },
});

export const shoesRoutes = (ports: Ports) =>
  newRoutes()
    .openapi(list, async (context) => {
      const shoes = await viewShoes(ports, context.get("runner").id);
      return context.json({ shoes: shoes.map(presentShoe) }, 200);
    })
    .openapi(add, async (context) => {
      const shoe = await addShoe(ports, context.get("runner").id, context.req.valid("json"));
      return shoe.ok ? context.json(presentShoe(shoe.value), 201) : refuse(context, shoe.error);
    })
    .openapi(change, async (context) => {
      const { id } = context.req.valid("param");
      const shoe = await changeShoe(ports, context.get("runner").id, id, context.req.valid("json"));
      return shoe.ok ? context.json(presentShoe(shoe.value), 200) : refuse(context, shoe.error);
    })
    .openapi(retire, async (context) => {
      const { id } = context.req.valid("param");
      const runner = context.get("runner").id;
      if (context.req.valid("query").permanently === "true") {
        const removed = await removeShoe(ports, runner, id);
        return removed.ok ? context.body(null, 204) : refuse(context, removed.error);
      }
      const shoe = await retireShoe(ports, runner, id);
      return shoe.ok ? context.json(presentShoe(shoe.value), 200) : refuse(context, shoe.error);
    });
