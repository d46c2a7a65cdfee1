/** The invented cases, each a part of the site that is fetched when somebody asks for it. */
const templates = {
	hospital: () => import('../../../datasets/samples/cases/hospital.json'),
	practice: () => import('../../../datasets/samples/cases/practice.json'),
	homeCare: () => import('../../../datasets/samples/cases/homeCare.json'),
};

export type TemplateName = keyof typeof templates;

/** An invented case as it stands in its file. */
export async function fetchTemplate(name: TemplateName): Promise<unknown> {
	return (await templates[name]()).default;
}
