/**
 * True when the query becomes the name, or the beginning of it, by one slip at most: a character wrong,
 * missing, too many, or two neighbours swapped.
 * @param whole the name must end where the query ends
 */
export function withinOneSlip(query: string, name: string, whole: boolean): boolean {
  const [typed, meant] = [[...query], [...name]];
  if (typed.length > meant.length + 1 || (whole && meant.length > typed.length + 1)) return false;
  let at = 0;
  while (at < typed.length && at < meant.length && typed[at] === meant[at]) at += 1;
  if (at === typed.length) return !whole || meant.length - at <= 1;
  const fits = (rest: string[], of: string[]): boolean =>
    (whole ? rest.length === of.length : rest.length <= of.length) && rest.every((character, index) => character === of[index]);
  const [restTyped, restMeant] = [typed.slice(at), meant.slice(at)];
  if (fits(restTyped.slice(1), restMeant.slice(1)) && restMeant.length > 0) return true; // wrong
  if (fits(restTyped, restMeant.slice(1))) return true; // missing
  if (fits(restTyped.slice(1), restMeant)) return true; // too many
  const [first = '', second = '', ...after] = restTyped;
  return first === restMeant[1] && second === restMeant[0] && fits(after, restMeant.slice(2)); // swapped
}
